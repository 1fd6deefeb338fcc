import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Markdown } from "./markdown";

const html = (text: string) => renderToStaticMarkup(<Markdown text={text} />);

test("shows the subset that people may use", () => {
  expect(html("One *two* **three**\n\n- a\n- b")).toBe(
    "<p>One <em>two</em> <strong>three</strong></p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>",
  );
});

describe("shows as text, or drops, and never runs", () => {
  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<base href=//evil.example>",
    '<meta http-equiv=refresh content="0;url=//evil.example">',
    '<form action="//evil.example"><input name=x></form>',
    "<template><script>alert(1)</script></template>",
    "![x](https://evil.example/pixel.gif)",
    "# heading location",
    "<p style=position:fixed class=usa-banner>x</p>",
  ])("%s", (text) => {
    expect(html(text)).not.toMatch(
      /<(script|img|svg|math|base|meta|form|input|template|style|h1)\b|style=|class=|onerror=[^"]*"?>/,
    );
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt&#58;alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "blob:x",
    "//evil.example",
    "\\\\evil.example",
  ])("a link to %s", (target) => {
    expect(html(`[words](${target})`)).not.toContain("href");
  });
});

test("says where a link really goes, and does not vouch for it", () => {
  expect(html("[click](https://city.gov@evil.example/x)")).toBe(
    '<p><a href="https://city.gov@evil.example/x" rel="nofollow ugc noopener">click (evil.example)</a></p>',
  );
  expect(html("[evil.example](https://evil.example)")).toContain(">evil.example</a>");
});

test.each([
  ">".repeat(5_000),
  "- ".repeat(2_500),
  "[".repeat(5_000),
  "*".repeat(5_000),
  "`".repeat(5_000),
  "_a".repeat(2_500),
  "![".repeat(2_500),
])("takes text that is no prose for plain text: %.12s", (text) => {
  expect(html(text)).not.toMatch(/<(blockquote|ul|em|strong|code)>/);
});

test("has an answer for any text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      (text) => !/<script|href="(?!https?:|mailto:|tel:)/.test(html(text)),
    ),
  );
});
