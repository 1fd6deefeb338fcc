import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ReactElement } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import rehypeSanitize, { type Options } from "rehype-sanitize";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/** The subset that residents and staff may use. Everything else, raw HTML included, is shown as the text it is. */
const allowed: Options = {
  tagNames: ["p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "a", "code", "hr"],
  attributes: { a: ["href"] },
  protocols: { href: ["http", "https", "mailto", "tel"] },
  strip: [],
};

const processor = unified().use(remarkParse).use(remarkRehype).use(rehypeSanitize, allowed);

/** Nesting like this is no prose; it could keep the parser or the page busy. */
const tooDeep = /^(?:[ \t]*(?:[>*+-]|\d+[.)])[ \t]*){8}/m;
const tooManyMarks = /([[\]*_`!<])(?:[^[\]*_`!<]{0,2}\1){60}/;

/** Parsed texts, most recently used last: the same text is shown again and again, and its elements never change. */
const parsed = new Map<string, ReactElement>();
const maxParsed = 2000;

/** Text with a little Markdown as elements; never as HTML. */
export function Markdown({ text }: { text: string }): ReactElement {
  let element = parsed.get(text);
  if (element) {
    parsed.delete(text);
  } else {
    element = elementOf(text);
    const [oldest] = parsed.keys();
    if (parsed.size >= maxParsed && oldest !== undefined) parsed.delete(oldest);
  }
  parsed.set(text, element);
  return element;
}

function elementOf(text: string): ReactElement {
  if (tooDeep.test(text) || tooManyMarks.test(text)) return <PlainText text={text} />;
  try {
    const tree = processor.runSync(processor.parse(text));
    return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: { a: Link } }) as ReactElement;
  } catch {
    return <PlainText text={text} />;
  }
}

/** Text as it was typed: paragraphs at empty lines, nothing else. */
export function PlainText({ text }: { text: string }): ReactElement {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a fixed text never move
        <p key={index} dir="auto">
          {paragraph}
        </p>
      ))}
    </>
  );
}

/** A resident's link: the real host is shown when the words do not say it, and the city does not vouch for it. */
function Link({ href, children }: { href?: string; children?: React.ReactNode }) {
  const host = hostOf(href);
  if (!href || host === null) return <>{children}</>;
  const saysHost = typeof children === "string" && children.includes(host);
  return (
    <a href={href} rel="nofollow ugc noopener">
      {children}
      {host && !saysHost ? ` (${host})` : null}
    </a>
  );
}

function hostOf(href: string | undefined): string | null {
  if (!href) return null;
  if (/^(mailto|tel):/i.test(href)) return "";
  if (!/^https?:\/\//i.test(href)) return null;
  try {
    return new URL(href).host;
  } catch {
    return null;
  }
}
