import { fetchPage } from "./fetch-page.mjs";

/** Compressed bytes of what a browser without anything kept from before fetches to show a page as it should look, pictures left out. */
export async function firstVisit(origin, path) {
  const page = await textOf(origin, path);
  const styles = addresses(page, /<link rel="stylesheet" href="([^"]+)"/g);
  const scripts = addresses(page, /<script[^>]* src="([^"]+)"/g);
  const css = await Promise.all(styles.map((address) => textOf(origin, address)));
  const fonts = css.flatMap((text) => addresses(text, /url\("?([^")]+\.woff2)"?\)/g));
  const bytesOf = async (paths) => {
    const answers = await Promise.all(paths.map((each) => fetchPage(origin, { path: each }, "br")));
    return answers.reduce((sum, { body }) => sum + body.length, 0);
  };
  return { html: await bytesOf([path]), css: await bytesOf(styles), script: await bytesOf(scripts), font: await bytesOf(fonts) };
}

const textOf = async (origin, path) => (await fetchPage(origin, { path })).body.toString();

const addresses = (text, pattern) => Array.from(text.matchAll(pattern), ([, address]) => address.replaceAll("&amp;", "&"));
