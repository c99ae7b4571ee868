import type { SnpProduct } from './snp/product.ts'

/** SHA-256 digests, in hex, of the public keys (as subject public key info) at which chains may end. */
export interface Roots {
  readonly nvidiaDevice: readonly string[]
  readonly nvidiaRim: readonly string[]
  readonly intel: readonly string[]
  readonly amd: Readonly<Record<SnpProduct, readonly string[]>>
}

/** The vendors' own: NVIDIA Device Identity CA, NVIDIA CoRIM signing Root CA, Intel SGX Root CA, AMD's ARKs. */
export const vendorRoots: Roots = {
  nvidiaDevice: ['a90c4eb5acfd3e3d03a25db6a26b84f720ad0503196c627c21ddd48dd85b06a4'],
  nvidiaRim: ['dec1dc316477aa851eebdf51327ae9f864bc8d89254657ed1e7eb9168af1e1a3'],
  intel: ['a0af031289f5d5d4132f9186068a7fc13628633ba235777472e29b6b6c67a49e'],
  amd: {
    Milan: ['9f056bee44377e29308cb5ffa895bdfb62d18881fa6bed8d6f075b0204089cb9'],
    Genoa: ['429a69c9422aa258ee4d8db5fcda9c6470ef15f8cd5a9cebd6cbc7d90b863831'],
    Turin: ['4f125410563a2ab9a50356f9243f6fe0b6f73de98603f53f90339c70e9d7ad08'],
  },
}
