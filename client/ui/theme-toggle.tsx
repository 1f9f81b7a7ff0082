import { useState } from "react";
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
      {other === "dark" ? "Dark" : "Light"}
      <span className="visually-hidden"> theme</span>
    </button>
  );
}
