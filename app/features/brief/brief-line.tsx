import type { ReactNode } from "react";
import { useLanguage } from "~/ui/language";

interface BriefLineProps {
  /** Null where the reader may not open it. */
  path: string | null;
  title: string;
  language?: "en" | "es";
  children: ReactNode;
}

/** One thing of the brief: a line that leads to it, and what there is to say of it. */
export function BriefLine({ path, title, language, children }: BriefLineProps) {
  const { href } = useLanguage();
  const words = <bdi lang={language}>{title}</bdi>;
  return (
    <>
      <p className="brief-title">{path === null ? words : <a href={href(path)}>{words}</a>}</p>
      <p className="meta">{children}</p>
    </>
  );
}
