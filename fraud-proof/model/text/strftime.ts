const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/**
 * A date as C's strftime writes it in the C locale, in UTC, so that the same instant gives the same prompt on
 * every machine. Throws RangeError for a directive it does not know.
 */
export function strftime(date: Date, format: string): string {
  return format.replace(/%(-?.)/gsu, (_, directive: string) => {
    const unpadded = directive.startsWith('-')
    const value = fieldOf(date, unpadded ? directive.slice(1) : directive)
    if (value === undefined) throw new RangeError(`strftime directive %${directive} is not supported`)
    return unpadded ? value.replace(/^0+(?=\d)/, '') : value
  })
}

function fieldOf(date: Date, directive: string): string | undefined {
  const padded = (value: number, width = 2) => String(value).padStart(width, '0')
  const month = months[date.getUTCMonth()] ?? ''
  const day = days[date.getUTCDay()] ?? ''
  switch (directive) {
    case '%':
      return '%'
    case 'Y':
      return padded(date.getUTCFullYear(), 4)
    case 'y':
      return padded(date.getUTCFullYear() % 100)
    case 'm':
      return padded(date.getUTCMonth() + 1)
    case 'd':
      return padded(date.getUTCDate())
    case 'H':
      return padded(date.getUTCHours())
    case 'I':
      return padded(((date.getUTCHours() + 11) % 12) + 1)
    case 'p':
      return date.getUTCHours() < 12 ? 'AM' : 'PM'
    case 'M':
      return padded(date.getUTCMinutes())
    case 'S':
      return padded(date.getUTCSeconds())
    case 'B':
      return month
    case 'b':
      return month.slice(0, 3)
    case 'A':
      return day
    case 'a':
      return day.slice(0, 3)
    case 'j':
      return padded(
        1 +
          (Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) -
            Date.UTC(date.getUTCFullYear(), 0)) /
            86_400_000,
        3,
      )
    case 'F':
      return strftime(date, '%Y-%m-%d')
    case 'T':
      return strftime(date, '%H:%M:%S')
    case 'Z':
      return 'UTC'
    case 'z':
      return '+0000'
    default:
      return undefined
  }
}
