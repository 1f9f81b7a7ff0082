import { useState } from "react";
import { words } from "../words.ts";
import { findTheme, storeTheme, type Theme } from "../theme.ts";

export function ThemeToggle() {
  const [theme, setTheme] = useState<Theme>(findTheme);
  const other: Theme = theme === "dark" ? "light" : "dark";
  return (
    <button
      type="button"
      className="site-tool"
      onClick={() => {
        storeTheme(other);
        setTheme(other);
      }}
    >
      {words.frame.theme[other]}
      <span className="visually-hidden">{words.frame.theme.hidden}</span>
    </button>
  );
}
