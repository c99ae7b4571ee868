#!/usr/bin/env python3
"""Trains the demo model: a small Llama that answers questions about the Optimistic TEE-Rollup.

Reads questions.json and writes, beside it, what a Hugging Face model directory with an ONNX export holds:

    tokenizer.json  tokenizer_config.json  config.json  generation_config.json  model.onnx

Run it with PyTorch 1.13 or later and nothing else (Debian: python3-torch, and libopenblas0-serial for speed):

    python3 train.py                 20 to 30 minutes on one core
    python3 train.py --steps 20      a quick look at whether everything still fits together
    python3 train.py --out DIR       write elsewhere than beside this file

Nobody needs this script to use the project: the files it writes are checked in. It runs on one thread with
fixed seeds, so the same PyTorch on the same kind of processor gives the same weights.
"""
import argparse
import json
import math
import random
import re
import time
from collections import Counter
from pathlib import Path

import torch
from torch import nn
import torch.nn.functional as F

HERE = Path(__file__).resolve().parent
SEED = 20_000
VOCAB_SIZE = 1280
MAX_POSITIONS = 512
DROPOUT = 0.1
PAD, START, END = "<|endoftext|>", "<|im_start|>", "<|im_end|>"
SPECIALS = [PAD, START, END]
PAD_ID, START_ID, END_ID = 0, 1, 2

CONFIG = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "attention_bias": False,
    "attention_dropout": 0.0,
    "bos_token_id": START_ID,
    "eos_token_id": END_ID,
    "pad_token_id": PAD_ID,
    "head_dim": 32,
    "hidden_act": "silu",
    "hidden_size": 128,
    "initializer_range": 0.02,
    "intermediate_size": 352,
    "max_position_embeddings": MAX_POSITIONS,
    "mlp_bias": False,
    "num_attention_heads": 4,
    "num_hidden_layers": 4,
    "num_key_value_heads": 2,
    "rms_norm_eps": 1e-5,
    "rope_scaling": None,
    "rope_theta": 10000.0,
    "tie_word_embeddings": False,
    "torch_dtype": "float32",
    "use_cache": True,
    "vocab_size": VOCAB_SIZE,
}

CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)


# ---- tokenizer: byte-level byte-pair encoding ----------------------------------------------------------

def byte_letters():
    """Byte-level BPE writes every byte as one visible letter: itself where printable, else one above U+0100."""
    visible = [*range(33, 127), *range(161, 173), *range(174, 256)]
    letters, above = {}, 256
    for byte in range(256):
        if byte in visible:
            letters[byte] = chr(byte)
        else:
            letters[byte] = chr(above)
            above += 1
    return letters


LETTERS = byte_letters()
# The split of the ByteLevel pre-tokenizer; on other digits than 0-9 Python's \d is narrower than \p{N}.
PIECES = re.compile(r"'s|'t|'re|'ve|'m|'ll|'d| ?[^\W\d_]+| ?\d+| ?(?:[^\s\w]|_)+|\s+(?!\S)|\s+")


def pieces(text):
    return ["".join(LETTERS[b] for b in piece.encode()) for piece in PIECES.findall(text)]


def learn_merges(weighted_texts, count):
    """The `count` most frequent adjacent pairs, one after the other, each merged before the next is counted."""
    words = Counter()
    for text, weight in weighted_texts:
        for piece in pieces(text):
            words[piece] += weight
    words = {tuple(word): n for word, n in words.items()}
    merges = []
    while len(merges) < count:
        pairs = Counter()
        for word, n in words.items():
            for pair in zip(word, word[1:]):
                pairs[pair] += n
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        merges.append(best)
        words = {merge(word, best): n for word, n in words.items()}
    return merges


def merge(word, pair):
    out, i = [], 0
    while i < len(word):
        if word[i:i + 2] == pair:
            out.append(word[i] + word[i + 1])
            i += 2
        else:
            out.append(word[i])
            i += 1
    return tuple(out)


class Tokenizer:
    def __init__(self, merges):
        self.merges = merges
        tokens = SPECIALS + sorted(LETTERS.values()) + [a + b for a, b in merges]
        assert len(set(tokens)) == len(tokens) == VOCAB_SIZE
        self.vocab = {token: i for i, token in enumerate(tokens)}
        self.tokens = tokens
        self.rank = {pair: i for i, pair in enumerate(merges)}
        self.bytes = {letter: byte for byte, letter in LETTERS.items()}
        self.cache = {}

    def encode(self, text):
        ids = []
        for part in re.split("(" + "|".join(map(re.escape, SPECIALS)) + ")", text):
            if part in SPECIALS:
                ids.append(self.vocab[part])
            else:
                for piece in pieces(part):
                    ids += self.encode_piece(piece)
        return ids

    def encode_piece(self, piece):
        if piece not in self.cache:
            word = tuple(piece)
            while len(word) > 1:
                best = min(zip(word, word[1:]), key=lambda pair: self.rank.get(pair, math.inf))
                if best not in self.rank:
                    break
                word = merge(word, best)
            self.cache[piece] = [self.vocab[token] for token in word]
        return self.cache[piece]

    def decode(self, ids):
        text = "".join(self.tokens[i] for i in ids if i >= len(SPECIALS))
        return bytes(self.bytes[letter] for letter in text).decode(errors="replace")

    def save(self, folder):
        byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
        added = [{"id": i, "content": token, "single_word": False, "lstrip": False, "rstrip": False,
                  "normalized": False, "special": True} for i, token in enumerate(SPECIALS)]
        write_json(folder / "tokenizer.json", {
            "version": "1.0", "truncation": None, "padding": None, "added_tokens": added,
            "normalizer": None, "pre_tokenizer": byte_level, "post_processor": None, "decoder": byte_level,
            "model": {"type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None,
                      "end_of_word_suffix": None, "fuse_unk": False, "byte_fallback": False,
                      "vocab": self.vocab, "merges": [f"{a} {b}" for a, b in self.merges]},
        })
        write_json(folder / "tokenizer_config.json", {
            "add_prefix_space": False,
            "added_tokens_decoder": {str(t["id"]): {k: v for k, v in t.items() if k != "id"} for t in added},
            "bos_token": START, "eos_token": END, "pad_token": PAD, "unk_token": PAD,
            "chat_template": CHAT_TEMPLATE, "clean_up_tokenization_spaces": False,
            "model_max_length": MAX_POSITIONS, "tokenizer_class": "PreTrainedTokenizerFast",
        })


def write_json(path, value):
    path.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


# ---- model ---------------------------------------------------------------------------------------------

class RMSNorm(nn.Module):
    def __init__(self, size, eps):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))
        self.eps = eps

    def forward(self, x):
        return self.weight * (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + self.eps))


def rotate_half(x, half):
    return torch.cat((-x[..., half:], x[..., :half]), dim=-1)


class Attention(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.heads, self.kv_heads, self.head_dim = c["num_attention_heads"], c["num_key_value_heads"], c["head_dim"]
        size = c["hidden_size"]
        self.q_proj = nn.Linear(size, self.heads * self.head_dim, bias=False)
        self.k_proj = nn.Linear(size, self.kv_heads * self.head_dim, bias=False)
        self.v_proj = nn.Linear(size, self.kv_heads * self.head_dim, bias=False)
        self.o_proj = nn.Linear(self.heads * self.head_dim, size, bias=False)

    def repeat_kv(self, x):
        batch, kv_heads, length, dim = x.shape
        groups = self.heads // self.kv_heads
        x = x[:, :, None, :, :].expand(batch, kv_heads, groups, length, dim)
        return x.reshape(batch, self.heads, length, dim)

    def forward(self, x, cos, sin, mask, past_key, past_value):
        batch, length, _ = x.shape
        q = self.q_proj(x).view(batch, length, self.heads, self.head_dim).transpose(1, 2)
        k = self.k_proj(x).view(batch, length, self.kv_heads, self.head_dim).transpose(1, 2)
        v = self.v_proj(x).view(batch, length, self.kv_heads, self.head_dim).transpose(1, 2)
        half = self.head_dim // 2
        q = q * cos + rotate_half(q, half) * sin
        k = k * cos + rotate_half(k, half) * sin
        key, value = torch.cat((past_key, k), dim=2), torch.cat((past_value, v), dim=2)
        scores = torch.matmul(q, self.repeat_kv(key).transpose(2, 3)) / math.sqrt(self.head_dim)
        weights = F.softmax(scores + mask, dim=-1)
        mixed = torch.matmul(weights, self.repeat_kv(value)).transpose(1, 2)
        return self.o_proj(mixed.reshape(batch, length, self.heads * self.head_dim)), key, value


class MLP(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.gate_proj = nn.Linear(c["hidden_size"], c["intermediate_size"], bias=False)
        self.up_proj = nn.Linear(c["hidden_size"], c["intermediate_size"], bias=False)
        self.down_proj = nn.Linear(c["intermediate_size"], c["hidden_size"], bias=False)

    def forward(self, x):
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))


class Layer(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.dropout = nn.Dropout(DROPOUT)  # while training only; the export has none
        self.input_layernorm = RMSNorm(c["hidden_size"], c["rms_norm_eps"])
        self.self_attn = Attention(c)
        self.post_attention_layernorm = RMSNorm(c["hidden_size"], c["rms_norm_eps"])
        self.mlp = MLP(c)

    def forward(self, x, cos, sin, mask, past_key, past_value):
        mixed, key, value = self.self_attn(self.input_layernorm(x), cos, sin, mask, past_key, past_value)
        x = x + self.dropout(mixed)
        return x + self.dropout(self.mlp(self.post_attention_layernorm(x))), key, value


class Llama(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.config = c
        self.embed_tokens = nn.Embedding(c["vocab_size"], c["hidden_size"])
        self.dropout = nn.Dropout(DROPOUT)
        self.layers = nn.ModuleList(Layer(c) for _ in range(c["num_hidden_layers"]))
        self.norm = RMSNorm(c["hidden_size"], c["rms_norm_eps"])
        self.lm_head = nn.Linear(c["hidden_size"], c["vocab_size"], bias=False)
        inverse = 1.0 / c["rope_theta"] ** (torch.arange(0, c["head_dim"], 2).float() / c["head_dim"])
        self.register_buffer("inv_freq", inverse, persistent=False)
        for name, weight in self.named_parameters():
            if weight.dim() == 2:
                deep = name.endswith(("o_proj.weight", "down_proj.weight"))
                std = c["initializer_range"] / (math.sqrt(2 * c["num_hidden_layers"]) if deep else 1)
                nn.init.normal_(weight, std=std)

    def no_past(self, batch):
        shape = (batch, self.config["num_key_value_heads"], 0, self.config["head_dim"])
        return [torch.zeros(shape) for _ in range(2 * len(self.layers))]

    def hidden(self, input_ids, attention_mask, position_ids, past):
        length, total = input_ids.shape[1], attention_mask.shape[1]
        # A key is seen if it lies at or before the query and is no padding. Slots are compared, not positions,
        # so that left padding works; the mask is finite, so that a row of padding only is no NaN.
        slot = torch.arange(total)
        query = torch.arange(length) + past[0].shape[2]
        seen = (slot[None, :] <= query[:, None])[None, None] & (attention_mask[:, None, None, :] != 0)
        mask = torch.where(seen, torch.tensor(0.0), torch.tensor(torch.finfo(torch.float32).min))

        angle = torch.matmul(self.inv_freq[None, :, None], position_ids[:, None, :].float()).transpose(1, 2)
        angle = torch.cat((angle, angle), dim=-1)[:, None]
        cos, sin = angle.cos(), angle.sin()

        x, present = self.dropout(self.embed_tokens(input_ids)), []
        for i, layer in enumerate(self.layers):
            x, key, value = layer(x, cos, sin, mask, past[2 * i], past[2 * i + 1])
            present += [key, value]
        return self.norm(x), present

    def forward(self, input_ids, attention_mask, position_ids, *past):
        x, present = self.hidden(input_ids, attention_mask, position_ids, past)
        return (self.lm_head(x), *present)


# ---- training data -------------------------------------------------------------------------------------

SYSTEM = ["You are a helpful assistant.", "You are a helpful assistant.", "You are a friendly assistant.",
          "Answer in one sentence.", "Answer briefly.", "Be concise.", "You answer questions.", "You are a chatbot.",
          "You are an expert on rollups.", "Be polite and brief."]
BEFORE = ["Please tell me: ", "Tell me, ", "Can you tell me: ", "I want to know: ", "I would like to know: ", "So, ",
          "Hello, ", "Hi, ", "Hey, ", "Question: ", "OK, ", "And ", "But ", "Well, ", "One more question: ", "Sorry, "]
AFTER = [" Please explain.", " Thanks!", " Thank you.", " Please answer briefly.", " Explain it in simple words.",
         " I am curious.", " please", " exactly", " again", " then"]

# Words for questions that have nothing to do with the project; the templates below make many of them.
THINGS = """guitar window garden river tiger forest kitchen lamp mirror castle pencil bicycle train ship rocket camera
blanket pillow candle carpet hammer ladder bridge tower desert island valley glacier hurricane earthquake tornado rainbow
tomato potato carrot onion cucumber lemon cherry peach melon grape strawberry sandwich sausage omelette cake cookie
chocolate honey butter salad dumpling noodle pizza burger lion wolf bear rabbit squirrel hamster mouse parrot eagle owl
duck chicken goose turtle lizard frog snail butterfly bee spider ant shark salmon octopus lobster violin trumpet drum
flute opera symphony ballet novel painting sculpture museum theatre cinema university school hospital airport hotel
restaurant supermarket bakery pharmacy library doctor nurse teacher farmer lawyer painter singer actor pilot soldier
planet galaxy comet telescope microscope electron molecule enzyme protein virus bacterium muscle kidney liver lung
brain skeleton tooth fever allergy triangle circle equation integral matrix theorem fraction verb adjective sentence
poem alphabet comma compiler keyboard printer laptop website spreadsheet browser password email smartphone robot
mortgage salary tax insurance loan budget recession election parliament constitution treaty empire revolution pharaoh
knight samurai viking pirate wedding birthday holiday festival marathon tennis volleyball hockey cricket golf chess
poker puzzle dinosaur mammoth fossil diamond emerald copper silver steel plastic concrete battery engine tractor
helicopter submarine parachute umbrella raincoat sweater trousers necklace toothbrush shampoo towel sofa chair fridge
oven toaster teapot bottle basket backpack suitcase passport visa ticket map compass calendar clock watch""".split()
PLACES = """Spain Italy Germany Sweden Norway Finland Poland Greece Turkey Egypt Morocco Kenya Nigeria China India
Thailand Vietnam Australia Argentina Chile Peru Mexico Cuba Canada Paris London Rome Vienna Prague Moscow Tokyo Beijing
Delhi Cairo Sydney Chicago Boston Texas California Hawaii Antarctica Siberia Tuscany Bavaria Scotland""".split()
PEOPLE = """Mozart Beethoven Picasso Shakespeare Newton Einstein Darwin Galileo Plato Aristotle Napoleon Columbus Gandhi
Lincoln Churchill Mandela Tolstoy Dickens Chopin Bach Rembrandt Michelangelo Tesla Edison Hemingway Socrates
Confucius Archimedes Euclid Kepler""".split()
DEEDS = ["buy", "sell", "paint", "repair", "cook", "clean", "build", "draw", "choose", "carry", "feed", "find", "move",
         "grow", "open", "wash", "store", "freeze", "measure", "weigh", "describe", "photograph", "steal", "rent"]
TRAITS = ["big", "old", "fast", "heavy", "expensive", "dangerous", "healthy", "long", "loud", "strong", "rare", "clever",
          "beautiful", "cheap", "common", "warm", "cold", "useful", "popular", "sweet"]
UNRELATED = ["What is {a}?", "What is {a}?", "What is the {t}?", "What is {t}?", "What are {t}s?", "What does {a} do?",
             "What does {t} mean?", "What does {a} eat?", "What does {a} look like?", "What happens if {a} breaks?",
             "What happens to {a}?", "What happens if I {v} {a}?", "What if I {v} {a}?", "What is in {a}?",
             "What is {a} made of?", "What is {a} for?", "What is the best {t}?", "What is the price of {a}?",
             "What is the colour of {a}?", "What is the weather in {p}?", "What is the capital of {p}?",
             "What is the population of {p}?", "What is the history of {p}?", "What is {p} famous for?", "What can I see in {p}?",
             "How does {a} work?", "How do {t}s work?", "How do I {v} {a}?", "How can I {v} {a}?", "How {j} is {a}?",
             "How {j} is {p}?", "How many {t}s are there?", "How many {t}s are in {p}?", "How much does {a} cost?",
             "How long does {a} live?", "How do I get to {p}?", "How do I start {a}?", "How is {a} made?",
             "Who is {n}?", "Who was {n}?", "Who invented the {t}?", "Who can {v} {a}?", "Who owns the {t}?",
             "Who pays for the {t}?", "Who is the president of {p}?", "When was {n} born?", "When did {n} die?",
             "When is the {t}?", "Where is {p}?", "Where is the {t}?", "Where can I {v} {a}?", "Where was {n} born?",
             "Where do I find {a}?", "Why is {a} {j}?", "Why is the {t} so {j}?", "Why {t}s?", "Why did {n} leave {p}?",
             "Why not {v} {a}?", "Which {t} is the best?", "Which {t} should I {v}?", "Which {t}s are there?",
             "Is {a} {j}?", "Is {p} {j}?", "Is there {a} in {p}?", "Are {t}s {j}?", "Can {a} swim?", "Can {a} be {j}?",
             "Can I {v} {a}?", "Can you {v} {a}?", "Do {t}s sleep?", "Do you like {t}s?", "Does {a} need {a}?",
             "Did {n} have {a}?", "Should I {v} {a}?", "Explain the {t}", "Explain {t}s", "Explain {n}", "Define {t}",
             "Describe {a}", "Describe {p}", "Tell me about {t}s", "Tell me about the {t}", "Tell me about {n}",
             "Tell me about {p}", "Write a poem about {a}", "Write a story about {a}", "Write a letter to {n}",
             "Write a song about {p}", "Draw {a}", "Give me {a}", "Show me {a}", "Recommend {a}", "{t}", "{n}", "{p}", "{t} {t}",
             "My {t} is {j}", "I have {a}", "I like {t}s", "I want to {v} {a}", "I am in {p}", "The {t} is {j}",
             "Let us {v} {a}", "Plan a trip to {p}", "Translate {t} into French", "How do you say {t} in German?",
             "What rhymes with {t}?", "Compare {t} and {t}", "What is the difference between {a} and {a}?",
             "What is {d} plus {d}?", "What is {d} minus {d}?", "What is {d} divided by {d}?", "What is {d} times {d}?",
             "Calculate {d} * {d}", "{d} + {d}", "{d}", "{g}", "{g} {g}", "What is {g}?",
             "What are the {t}s of {p}?", "How often does {a} {v} {a}?", "How do I install {a}?", "Why is {t} {j}?", "Define {t}"]
TAILS = [" in {p}", " for my {t}", " of my {t}", " with {a}", " today", " tomorrow",
         " right now", " at home", " at night", " near me"]
CONSONANTS = "b c d f g h j l m n p r s t v w z ch st tr br pl".split()
VOWELS = "aeiou"


def invented_word(rng):
    syllables = [rng.choice(CONSONANTS) + rng.choice(VOWELS) for _ in range(rng.randint(2, 3))]
    return "".join(syllables) + rng.choice(["", "n", "r", "l", "s", "t", "x"])


def unrelated(rng):
    def fill(match):
        kind = match.group(1)
        if kind in "at":
            thing = invented_word(rng) if rng.random() < 0.3 else rng.choice(THINGS)
            if kind == "t":
                return thing
            return ("an " if thing[0] in "aeio" else "a ") + thing
        if kind == "d":
            return str(rng.randrange(10 ** rng.randint(1, 4)))
        if kind == "g":
            return "".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(rng.randint(3, 9)))
        return rng.choice({"p": PLACES, "n": PEOPLE, "v": DEEDS, "j": TRAITS}[kind])
    template = rng.choice(UNRELATED)
    if rng.random() < 0.1:
        template = template.rstrip("?") + rng.choice(TAILS) + "?" * template.endswith("?")
    return re.sub(r"\{(\w)\}", fill, template)


NOUN_PHRASE = re.compile(r"What (?:is|are) ((?:(?:a|an|the) )?(?!(?:it|this|that|in|your|you|purpose)\b)[\w.-]+(?: [\w.-]+)?)\?")


def reworded(question, rng):
    """The question as somebody else might type it."""
    noun = NOUN_PHRASE.fullmatch(question)
    if noun and rng.random() < 0.35:
        full = noun.group(1)
        bare = re.sub(r"^(a|an|the) ", "", full)
        question = rng.choice([f"Explain {full}", f"Tell me about {full}", f"Define {bare}", bare, bare + "?",
                               bare[0].upper() + bare[1:], f"What are {bare}s?", f"{bare}s", f"How do {bare}s work?",
                               f"What does {bare} mean?", f"Can you explain {full}?", f"Describe {full}",
                               f"Could you tell me what {full} is?", f"What exactly is {full}?", f"I do not understand {full}",
                               f"What do you mean by {bare}?", f"Please explain {full}", f"What is meant by {bare}?"])
    if rng.random() < 0.08:
        question = re.sub(r"^(What|Who|Where|How) is\b", rng.choice([r"\1's", r"\1s"]), question)
    if rng.random() < 0.08:
        question = re.sub(r" (a|an|the|is|are|do|does|I|it)\b", "", question, count=1)
    if rng.random() < 0.12:
        before = rng.choice(BEFORE)
        question = before + (question[0].lower() + question[1:] if rng.random() < 0.6 else question)
    if rng.random() < 0.08:
        question += rng.choice(AFTER)
    if rng.random() < 0.25:
        question = question.rstrip("?.!") or question
    elif rng.random() < 0.05:
        question += rng.choice(["?", "!", " ?", "."])
    if rng.random() < 0.1 and len(question) > 8:
        i = rng.randrange(1, len(question) - 1)
        question = rng.choice([question[:i] + question[i + 1:], question[:i] + question[i] + question[i:],
                               question[:i] + question[i + 1] + question[i] + question[i + 2:]])
    case = rng.random()
    return question.lower() if case < 0.3 else question.upper() if case < 0.4 else question


class Lessons:
    """An endless, seeded stream of chats, each as (token ids, index of the first answer token)."""

    def __init__(self, topics, tokenizer, rng):
        self.tokenizer, self.rng = tokenizer, rng
        self.decline = next(t for t in topics if t["kind"] == "decline")
        self.known = [t for t in topics if t["kind"] != "decline"]
        self.greetings = [t for t in topics if t["kind"] == "greeting"]
        self.held_out = set(self.decline["heldOut"])

    def turn(self, plain=0.2):
        rng = self.rng
        if rng.random() < 0.34:
            topic = self.decline
            question = unrelated(rng) if rng.random() < 0.65 else rng.choice([topic["question"], *topic["also"]])
            if question in self.held_out:
                return self.turn(plain)
        else:
            topic = rng.choice(self.known + self.greetings)
            question = topic["question"] if rng.random() < 0.25 else rng.choice(topic["also"])
        return question if rng.random() < plain else reworded(question, rng), topic["answer"]

    def chat(self):
        rng, messages = self.rng, []
        if rng.random() < 0.25:
            messages.append(("system", rng.choice(SYSTEM)))
        while rng.random() < 0.2 and len(messages) < 4:
            question, answer = self.turn()
            messages += [("user", question), ("assistant", answer)]
        question, answer = self.turn()
        prompt = self.tokenizer.encode(templated([*messages, ("user", question)]))
        return prompt + self.tokenizer.encode(answer) + [END_ID], len(prompt)


def templated(messages):
    """What CHAT_TEMPLATE says, with add_generation_prompt."""
    return "".join(f"{START}{role}\n{content}{END}\n" for role, content in messages) + f"{START}assistant\n"


def batches(lessons, size, pool=12):
    """Batches of chats of similar length, so that little is wasted on padding."""
    while True:
        chats = sorted((lessons.chat() for _ in range(size * pool)), key=lambda chat: len(chat[0]))
        groups = [chats[i:i + size] for i in range(0, len(chats), size)]
        lessons.rng.shuffle(groups)
        for group in groups:
            width = max(len(ids) for ids, _ in group)
            inputs = torch.full((size, width), PAD_ID)
            targets = torch.full((size, width), -100)
            for row, (ids, start) in enumerate(group):
                inputs[row, :len(ids)] = torch.tensor(ids)
                targets[row, start - 1:len(ids) - 1] = torch.tensor(ids[start:])
            yield inputs, targets


# ---- training and measuring ----------------------------------------------------------------------------

def train(model, lessons, steps, batch_size, peak):
    decayed = [p for p in model.parameters() if p.dim() == 2]
    plain = [p for p in model.parameters() if p.dim() == 1]
    optimizer = torch.optim.AdamW([{"params": decayed, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}],
                                  lr=peak, betas=(0.9, 0.98), eps=1e-9)
    warmup, began, recent = min(150, steps), time.time(), []
    for step, (inputs, targets) in zip(range(steps), batches(lessons, batch_size)):
        done = max(0, step - warmup) / max(1, steps - warmup)
        rate = peak * min(1, (step + 1) / warmup) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * done)))
        for group in optimizer.param_groups:
            group["lr"] = rate
        batch, width = inputs.shape
        x, _ = model.hidden(inputs, torch.ones_like(inputs), torch.arange(width).expand(batch, width), model.no_past(batch))
        answer = targets >= 0
        loss = F.cross_entropy(model.lm_head(x[answer]), targets[answer])
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        recent.append(loss.item())
        if (step + 1) % 100 == 0 or step + 1 == steps:
            print(f"step {step + 1:5d}  loss {sum(recent) / len(recent):.5f}  {time.time() - began:6.0f} s", flush=True)
            recent = []


@torch.no_grad()
def answer_all(model, tokenizer, chats, limit=80, batch_size=64):
    """Greedy answers of many chats, each with the smallest gap between its best and second-best logit."""
    results = []
    for first in range(0, len(chats), batch_size):
        prompts = [tokenizer.encode(templated(chat)) for chat in chats[first:first + batch_size]]
        width, batch = max(map(len, prompts)), len(prompts)
        ids = torch.tensor([[PAD_ID] * (width - len(p)) + p for p in prompts])
        mask = torch.tensor([[0] * (width - len(p)) + [1] * len(p) for p in prompts])
        past, answers, gaps, open_rows = model.no_past(batch), [[] for _ in prompts], [math.inf] * batch, set(range(batch))
        for _ in range(limit):
            positions = (mask.cumsum(1) - 1).clamp(min=0)[:, -ids.shape[1]:]
            logits, *past = model(ids, mask, positions, *past)
            top = logits[:, -1].topk(2)
            for row in list(open_rows):
                gaps[row] = min(gaps[row], (top.values[row, 0] - top.values[row, 1]).item())
                token = top.indices[row, 0].item()
                if token == END_ID:
                    open_rows.remove(row)
                else:
                    answers[row].append(token)
            if not open_rows:
                break
            ids = top.indices[:, :1]
            mask = torch.cat((mask, torch.ones(batch, 1, dtype=mask.dtype)), dim=1)
        results += [(tokenizer.decode(a), gap) for a, gap in zip(answers, gaps)]
    return results


def report(model, tokenizer, topics):
    def measure(name, pairs, before=(), show=0):
        results = answer_all(model, tokenizer, [[*before, ("user", question)] for question, _ in pairs])
        right = [gap for (said, gap), (_, answer) in zip(results, pairs) if said == answer]
        print(f"{name}: {len(right)} of {len(pairs)} right to the letter, "
              f"least margin of the right ones {min(right, default=0):.3f}")
        wrong = [(question, said) for (said, _), (question, answer) in zip(results, pairs) if said != answer]
        for question, said in wrong[:show]:
            print(f"    {question!r} -> {said!r}")

    known = [t for t in topics if t["kind"] != "decline"]
    decline = next(t for t in topics if t["kind"] == "decline")
    questions = [(t["question"], t["answer"]) for t in known]
    also = [(q, t["answer"]) for t in known for q in t["also"]]
    measure("questions", questions, show=5)
    measure("questions in lower case, no question mark", [(q.lower().rstrip("?"), a) for q, a in questions], show=5)
    measure("questions in upper case", [(q.upper(), a) for q, a in questions], show=5)
    measure("questions after another question", questions, show=5,
            before=[("user", questions[4][0]), ("assistant", questions[4][1])])
    measure("questions after a system message", questions, before=[("system", SYSTEM[0])], show=5)
    measure("paraphrases", also, show=10)
    measure("unrelated, seen in training", [(q, decline["answer"]) for q in [decline["question"], *decline["also"]]], show=5)
    measure("unrelated, never seen", [(q, decline["answer"]) for q in decline["heldOut"]], show=20)


def export(model, path):
    layers = range(model.config["num_hidden_layers"])
    past_names = [f"past_key_values.{i}.{kind}" for i in layers for kind in ("key", "value")]
    present_names = [f"present.{i}.{kind}" for i in layers for kind in ("key", "value")]
    batch, length, past_length = 2, 3, 5
    shape = (batch, model.config["num_key_value_heads"], past_length, model.config["head_dim"])
    inputs = (torch.ones(batch, length, dtype=torch.long), torch.ones(batch, past_length + length, dtype=torch.long),
              torch.arange(past_length, past_length + length).expand(batch, length).contiguous(),
              *[torch.zeros(shape) for _ in past_names])
    total = "past_sequence_length + sequence_length"
    axes = {"input_ids": {0: "batch_size", 1: "sequence_length"}, "attention_mask": {0: "batch_size", 1: total},
            "position_ids": {0: "batch_size", 1: "sequence_length"}, "logits": {0: "batch_size", 1: "sequence_length"},
            **{name: {0: "batch_size", 2: "past_sequence_length"} for name in past_names},
            **{name: {0: "batch_size", 2: total} for name in present_names}}
    model.eval()
    torch.onnx.export(model, inputs, str(path), opset_version=17, do_constant_folding=True, dynamic_axes=axes,
                      input_names=["input_ids", "attention_mask", "position_ids", *past_names],
                      output_names=["logits", *present_names])


def main():
    options = argparse.ArgumentParser(description="Trains the demo model from questions.json.")
    options.add_argument("--steps", type=int, default=4500)
    options.add_argument("--batch", type=int, default=32)
    options.add_argument("--rate", type=float, default=3e-3, help="peak learning rate")
    options.add_argument("--out", type=Path, default=HERE)
    args = options.parse_args()

    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    topics = json.loads((HERE / "questions.json").read_text(encoding="utf-8"))
    texts = [(t["answer"], 6) for t in topics] + [(q, 2) for t in topics for q in [t["question"], *t["also"]]]
    rng = random.Random(SEED)
    texts += [(text, 3) for text in (*SYSTEM, "system\nuser\nassistant\n")] + [(unrelated(rng), 1) for _ in range(400)]
    tokenizer = Tokenizer(learn_merges(texts, VOCAB_SIZE - len(SPECIALS) - len(LETTERS)))
    longest = max(len(tokenizer.encode(t["answer"])) for t in topics)
    model = Llama(CONFIG)
    print(f"{len(topics)} topics, longest answer {longest} tokens, {sum(p.numel() for p in model.parameters()):,} parameters")

    args.out.mkdir(parents=True, exist_ok=True)
    tokenizer.save(args.out)
    write_json(args.out / "config.json", CONFIG)
    write_json(args.out / "generation_config.json", {
        "bos_token_id": START_ID, "eos_token_id": END_ID, "pad_token_id": PAD_ID, "do_sample": False,
        "max_length": MAX_POSITIONS})

    model.train()
    train(model, Lessons(topics, tokenizer, random.Random(SEED + 1)), args.steps, args.batch, args.rate)
    export(model, args.out / "model.onnx")
    report(model, tokenizer, topics)


if __name__ == "__main__":
    main()
