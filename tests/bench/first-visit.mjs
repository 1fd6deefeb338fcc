import { fetchPage } from "./fetch-page.mjs";

/** Compressed bytes of everything a browser fetches before a page looks as it should, nothing kept from before: by kind. */
export async function firstVisit(origin, path) {
  const page = await textOf(origin, path);
  const styles = await Promise.all(addresses(page, /<link rel="stylesheet" href="([^"]+)"/g).map((address) => textOf(origin, address)));
  const fonts = styles.flatMap(latinFonts);
  const bytes = async (list) => {
    const answers = await Promise.all(list.map((address) => fetchPage(origin, { path: address }, "br")));
    return answers.reduce((sum, { body }) => sum + body.length, 0);
  };
  return {
    html: await bytes([path]),
    css: await bytes(addresses(page, /<link rel="stylesheet" href="([^"]+)"/g)),
    script: await bytes(addresses(page, /<script[^>]* src="([^"]+)"/g)),
    font: await bytes(fonts),
  };
}

const textOf = async (origin, path) => (await fetchPage(origin, { path })).body.toString();

const addresses = (text, pattern) => Array.from(text.matchAll(pattern), ([, address]) => address.replaceAll("&amp;", "&"));

/** Faces that a page in English or Spanish needs: upright ones whose range has the letter A. */
function latinFonts(css) {
  const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return faces
    .filter((face) => !/font-style:\s*italic/.test(face) && (!/unicode-range/.test(face) || /unicode-range:\s*U\+0+-|unicode-range:\s*U\+0?0{0,2}[0-4]/i.test(face)))
    .flatMap((face) => addresses(face, /url\("?([^")]+)"?\)/g));
}
