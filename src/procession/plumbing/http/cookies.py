"""Cookies by name. Behind https their names begin with `__Host-`: browsers take such a cookie from this very host
alone, over https and for every path, so that nobody on a neighbouring host can plant one."""

_OURS_ALONE = "__Host-"


def written(name: str, value: str, *, max_age: int, secure: bool) -> str:
    """The header of an HttpOnly, SameSite=Lax cookie for `/`. `max_age` in seconds, 0 removes it."""
    prefix, end = (_OURS_ALONE, "; Secure") if secure else ("", "")
    return f"{prefix}{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={max_age}{end}"


def read(header: str, name: str) -> str | None:
    """The value of the cookie; one that only this host can have set comes first."""
    found: dict[str, str] = {}
    for piece in header.split(";"):
        key, _, text = piece.strip().partition("=")
        if text:
            found.setdefault(key, text)
    return found.get(_OURS_ALONE + name) or found.get(name)
