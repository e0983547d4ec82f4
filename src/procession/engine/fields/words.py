"""The validation words of short texts: `numeric`, `email`, `url`, `alpha`, `alpha_num`, `alpha_dash`, `min:N`, `max:N`.

Unknown words are stored and ignored (api-templates 3.4).
"""

import re

EMAIL = re.compile(r"[^@\s<>(),;:\"\[\]]+@[^@\s<>(),;:\"\[\].]+(\.[^@\s<>(),;:\"\[\].]+)+")
_URL = re.compile(r"[a-z][a-z0-9+.-]*://[^\s/$.?#][^\s]*", re.IGNORECASE)


def complaint(label: str, rules: tuple[str, ...], text: str) -> str | None:
    """The sentence of the first word that the text breaks, or None."""
    numeric = "numeric" in rules
    for rule in rules:
        word, _, argument = rule.partition(":")
        sentence = _shape_complaint(label, word, text) or _size_complaint(label, word, argument, text, numeric=numeric)
        if sentence:
            return sentence
    return None


def own_limit(rules: tuple[str, ...]) -> int | None:
    """The field's own `max:N` as a length, unless it is numeric and `max` means the value."""
    if "numeric" in rules:
        return None
    bounds = (number(rule[4:]) for rule in rules if rule.startswith("max:"))
    return next((int(bound) for bound in bounds if bound is not None), None)


def _shape_complaint(label: str, word: str, text: str) -> str | None:
    if word == "numeric" and number(text) is None:
        return f"{label} must be a number."
    if word == "email" and not EMAIL.fullmatch(text):
        return f"{label} must be an e-mail address."
    if word == "url" and not _URL.fullmatch(text):
        return f"{label} must be a web address."
    if word == "alpha" and not text.isalpha():
        return f"{label} may contain only letters."
    if word == "alpha_num" and not text.isalnum():
        return f"{label} may contain only letters and digits."
    if word == "alpha_dash" and not re.sub(r"[-_]", "", text + "a").isalnum():
        return f"{label} may contain only letters, digits, dashes and underscores."
    return None


def _size_complaint(label: str, word: str, argument: str, text: str, *, numeric: bool) -> str | None:
    bound = number(argument) if word in {"min", "max"} else None
    if bound is None:
        return None
    size = (number(text) or 0.0) if numeric else float(len(text))
    unit = "" if numeric else " characters"
    shown = int(bound) if bound.is_integer() else bound
    if word == "min" and size < bound:
        return f"{label} must be at least {shown}{unit}."
    if word == "max" and size > bound:
        return f"{label} may be at most {shown}{unit}."
    return None


_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?")


def number(text: str) -> float | None:
    """The number that a text spells (blanks around it allowed), or None; never nan or infinity."""
    cleaned = text.strip()
    return float(cleaned) if _NUMBER.fullmatch(cleaned) else None
