/** Rich text of instructions and comments, shown with a small set of elements and nothing else. */
import { createElement, Fragment, type ReactNode } from "react";

const ALLOWED = new Set(
  "p br b strong i em u s ul ol li blockquote code pre h1 h2 h3 h4 table thead tbody tr td th span div hr".split(" "),
);
const SAFE_LINK = /^(https?:|mailto:|\/)/i;

export function isBlankText(html: string | null | undefined): boolean {
  return !html || plainText(html).trim() === "";
}

export function plainText(html: string): string {
  return new DOMParser().parseFromString(html, "text/html").body.textContent ?? "";
}

/** Text without a tag keeps its line breaks. Scripts, styles and attributes never reach the page. */
export function RichText({ html }: { html: string }) {
  const text = /<\w/.test(html) ? html : html.replace(/\n/g, "<br>");
  const body = new DOMParser().parseFromString(text, "text/html").body;
  return <>{children(body)}</>;
}

function children(node: Node): ReactNode[] {
  return Array.from(node.childNodes).map((child, index) => <Fragment key={index}>{shown(child)}</Fragment>);
}

function shown(node: Node): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof HTMLElement)) return null;
  const name = node.tagName.toLowerCase();
  if (name === "script" || name === "style") return null;
  if (name === "a") {
    const href = node.getAttribute("href") ?? "";
    if (!SAFE_LINK.test(href)) return children(node);
    return (
      <a href={href} target="_blank" rel="noreferrer">
        {children(node)}
      </a>
    );
  }
  if (name === "br" || name === "hr") return createElement(name);
  return ALLOWED.has(name) ? createElement(name, null, ...children(node)) : children(node);
}
