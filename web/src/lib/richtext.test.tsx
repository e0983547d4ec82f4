import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { isBlankText, RichText } from "./richtext";

const shown = (html: string) => render(<RichText html={html} />).container.innerHTML;

describe("text from people", () => {
  it("keeps what formats and drops what acts", () => {
    expect(shown('<p onclick="x()">Read <b>all</b><script>x()</script></p>')).toBe("<p>Read <b>all</b></p>");
  });

  it("opens only addresses that are safe", () => {
    expect(shown('<a href="javascript:x()">here</a>')).toBe("here");
    expect(shown('<a href="https://a.example">here</a>')).toContain('href="https://a.example"');
  });

  it("keeps the lines of text without tags", () => {
    expect(shown("one\ntwo")).toBe("one<br>two");
  });

  it("knows that empty paragraphs say nothing", () => {
    expect(isBlankText("<p>&nbsp; </p>")).toBe(true);
    expect(isBlankText(null)).toBe(true);
  });
});
