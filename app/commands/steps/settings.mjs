import { refusal } from "./stopping.mjs";

/** The settings from the environment. @throws a refusal that names the setting */
export function readSettings(readConfig) {
  try {
    return readConfig(process.env);
  } catch (error) {
    throw refusal(error.message);
  }
}

/** Which of the known flags were given; `--scale 100` and `--scale=100` give "100". @throws a refusal for an unknown one */
export function readFlags(args, known) {
  const flags = {};
  const words = args.flatMap((word) => word.split("="));
  for (let at = 0; at < words.length; at++) {
    const name = words[at].replace(/^--/, "");
    const kind = words[at].startsWith("--") ? known[name] : undefined;
    if (!kind)
      throw refusal(
        `"${words[at]}" is not known here: use ${Object.keys(known)
          .map((flag) => `--${flag}`)
          .join(" or ")}.`,
      );
    flags[name] = kind === "number" ? Number(words[++at]) : true;
    if (Number.isNaN(flags[name])) throw refusal(`--${name} wants a number, for example --${name} 100.`);
  }
  return flags;
}
