"""The API reference as one page of HTML that needs nothing from outside: rendered from the OpenAPI document."""

import base64
import hashlib
import re
from html import escape
from typing import Any

Json = dict[str, Any]

_STYLE = """
:root{color-scheme:light dark;--ink:#1c2430;--soft:#5a6675;--line:#d9dfe6;--paper:#fff;--tint:#f4f6f9;--accent:#0b5fc0;
--get:#0b6b3a;--post:#0b5fc0;--put:#8a5200;--patch:#8a5200;--delete:#b3261e}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#a3aebb;--line:#323b47;--paper:#12161c;--tint:#1a2028;
--accent:#7db4ff;--get:#6fd39b;--post:#7db4ff;--put:#e9b25c;--patch:#e9b25c;--delete:#ff9a92}}
*{box-sizing:border-box}html{scroll-padding-top:5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,sans-serif}
header{position:sticky;top:0;z-index:1;display:flex;gap:1rem;flex-wrap:wrap;align-items:center;padding:.75rem 1.25rem;
background:var(--paper);border-bottom:1px solid var(--line)}
h1{font-size:1.1rem;margin:0}h2{margin:2.5rem 0 .5rem;font-size:1.35rem}h3{font-size:1rem;margin:1rem 0 .25rem}
input{flex:1;min-width:12rem;max-width:32rem;padding:.5rem .75rem;font:inherit;color:inherit;background:var(--tint);
border:1px solid var(--line);border-radius:.5rem}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}a{color:var(--accent)}
main{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:2rem;max-width:80rem;margin:0 auto;padding:1.25rem}
nav ul{list-style:none;margin:0;padding:0;position:sticky;top:5rem}
nav a{display:block;padding:.2rem 0;text-decoration:none}
details{border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0}
summary{display:flex;gap:.75rem;flex-wrap:wrap;align-items:baseline;padding:.6rem .9rem;cursor:pointer}
details[open]>summary{border-bottom:1px solid var(--line);background:var(--tint);border-radius:.5rem .5rem 0 0}
.inside{padding:.25rem .9rem 1rem;overflow-x:auto}.method{font:600 .8rem ui-monospace,monospace;min-width:3.8rem}
.get{color:var(--get)}.post{color:var(--post)}.put{color:var(--put)}.patch{color:var(--patch)}.delete{color:var(--delete)}
code,pre{font:.875em ui-monospace,monospace}code{overflow-wrap:anywhere}.what{color:var(--soft)}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;
border-bottom:1px solid var(--line)}th{font-weight:600;color:var(--soft)}[hidden]{display:none}
@media(max-width:45rem){main{grid-template-columns:minmax(0,1fr)}nav{display:none}}
"""

_SCRIPT = """
const box=document.querySelector('input'),none=document.getElementById('none');
const narrow=()=>{const words=box.value.toLowerCase().split(/\\s+/).filter(Boolean);let shown=0;
for(const section of document.querySelectorAll('section')){let some=false;
for(const entry of section.querySelectorAll('details')){
const fits=words.every(word=>entry.dataset.text.includes(word));entry.hidden=!fits;some=some||fits;shown+=fits}
section.hidden=!some}none.hidden=shown>0};
box.addEventListener('input',narrow);
const open=()=>{const target=location.hash&&document.getElementById(decodeURIComponent(location.hash.slice(1)));
if(target&&target.tagName==='DETAILS'){target.open=true;target.scrollIntoView()}};
addEventListener('hashchange',open);open();
"""


def _hashed(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


PAGE_HEADERS = (
    (
        "content-security-policy",
        f"default-src 'none'; style-src {_hashed(_STYLE)}; script-src {_hashed(_SCRIPT)}; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'",
    ),
    ("x-frame-options", "DENY"),
)


def reference_page(document: Json) -> str:
    """All operations by tag; a search box narrows them down, and each has an address of its own (`#operationId`)."""
    sections = {tag["name"]: list[str]() for tag in document["tags"]}
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            for tag in operation["tags"]:
                sections.setdefault(tag, []).append(_operation(path, method, operation, document))
    index = "".join(f'<li><a href="#{_anchor(tag)}">{escape(tag)}</a></li>' for tag in sections)
    body = "".join(
        f'<section id="{_anchor(tag)}"><h2>{escape(tag)}</h2>{"".join(entries)}</section>'
        for tag, entries in sections.items()
    )
    info = document["info"]
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(info['title'])} API</title><style>{_STYLE}</style></head><body>"
        f"<header><h1>{escape(info['title'])} API {escape(info['version'])}</h1>"
        '<input type="search" placeholder="Search, for example: complete task" aria-label="Search the reference">'
        '<a href="openapi.json">OpenAPI</a></header>'
        f'<main><nav aria-label="Resources"><ul>{index}</ul></nav><div>{_prose(info["description"])}'
        f'<p id="none" role="status" hidden>Nothing matches. Try fewer words.</p>{body}</div></main>'
        f"<script>{_SCRIPT}</script></body></html>"
    )


def _operation(path: str, method: str, operation: Json, document: Json) -> str:
    text = f"{method} {path} {operation['summary']} {operation['operationId']} {' '.join(operation['tags'])}".lower()
    parts = [_prose(operation["description"]), _access(operation)]
    rows = [_resolved(parameter, document) for parameter in operation["parameters"]]
    parts.append(_table("Parameters", [_parameter(row) for row in rows], ("Name", "In", "Type", "Meaning")))
    if body := operation.get("requestBody"):
        parts.append(_schema("Body", body["content"]["application/json"]["schema"], document))
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            content = response.get("content", {}).get("application/json")
            parts.append(
                _schema(f"Answer {status}", content["schema"], document) if content else f"<h3>Answer {status}</h3>"
            )
    errors = [
        (f"<code>{status}</code>", escape(response["description"]))
        for status, response in operation["responses"].items()
        if not status.startswith("2")
    ]
    parts.append(_table("Errors", errors, ("Status", "When")))
    inside = "".join(parts)
    return (
        f'<details id="{escape(operation["operationId"])}" data-text="{escape(text)}"><summary>'
        f'<span class="method {method}">{method.upper()}</span><code>{escape(path)}</code>'
        f'<span class="what">{_inline(operation["summary"])}</span></summary>'
        f'<div class="inside">{inside}</div></details>'
    )


def _access(operation: Json) -> str:
    return "" if operation.get("security") else "<p>Needs no sign-in.</p>"


def _parameter(parameter: Json) -> tuple[str, ...]:
    name = f"<code>{escape(parameter['name'])}</code>" + (" (required)" if parameter.get("required") else "")
    return name, escape(parameter["in"]), escape(_kind(parameter["schema"])), _inline(parameter.get("description", ""))


def _schema(title: str, schema: Json, document: Json) -> str:
    """The keys of a schema, with those of what stands under `data` (one level: what is inside is found by its name)."""
    properties, required, _ = _flattened(schema, document)
    rows = list(_rows(properties, required, ""))
    inner = properties.get("data", {})
    inner = inner.get("items", inner)
    deeper, needed, name = _flattened(inner, document)
    rows.extend(_rows(deeper, needed, "data[]." if "items" in properties.get("data", {}) else "data."))
    described = f" <span class='what'>{escape(name)}</span>" if name else ""
    return _table(escape(title) + described, rows, ("Key", "Type", "Meaning"))


def _rows(properties: Json, required: list[str], prefix: str) -> list[tuple[str, ...]]:
    return [
        (
            f"<code>{escape(prefix + name)}</code>"
            + ("" if name in required else " <span class='what'>optional</span>"),
            escape(_kind(schema)),
            _inline(schema.get("description", "")),
        )
        for name, schema in properties.items()
    ]


def _flattened(schema: Json, document: Json) -> tuple[Json, list[str], str]:
    """Properties, required ones and the name of a schema, looking through references and combinations."""
    name = schema.get("$ref", "").rpartition("/")[2]
    resolved = document["components"]["schemas"].get(name, {}) if name else schema
    properties: Json = dict(resolved.get("properties", {}))
    required: list[str] = list(resolved.get("required", ()))
    for part in resolved.get("allOf", ()):
        more, needed, inner = _flattened(part, document)
        properties.update(more)
        required.extend(needed)
        name = name or inner
    return properties, required, name


def _resolved(parameter: Json, document: Json) -> Json:
    if "$ref" not in parameter:
        return parameter
    return document["components"]["parameters"][parameter["$ref"].rpartition("/")[2]]


def _kind(schema: Json) -> str:
    """The type of a value in a few words."""
    if "$ref" in schema:
        return schema["$ref"].rpartition("/")[2]
    if "enum" in schema:
        return "one of " + ", ".join(str(value) for value in schema["enum"])
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(_kind(choice) for choice in schema["anyOf"]))
    if schema.get("type") == "array":
        return f"list of {_kind(schema.get('items', {}))}"
    return str(schema.get("type", "anything"))


def _table(title: str, rows: list[tuple[str, ...]], heads: tuple[str, ...]) -> str:
    if not rows:
        return ""
    head = "".join(f"<th>{name}</th>" for name in heads)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<h3>{title}</h3><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _prose(text: str) -> str:
    paragraphs = (part.strip() for part in re.split(r"\n\s*\n", text))
    return "".join(f"<p>{_inline(part)}</p>" for part in paragraphs if part)


def _inline(text: str) -> str:
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text))


def _anchor(tag: str) -> str:
    return "tag-" + re.sub(r"[^a-z0-9]+", "-", tag.lower()).strip("-")
