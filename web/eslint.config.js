import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Who may import whom: app -> features -> fields -> ui, api, lib. Everything above a storey is out of its reach. */
const storeys = {
  "features/*": ["@/app/*", "@/routes"],
  fields: ["@/app/*", "@/routes", "@/features/*"],
  ui: ["@/app/*", "@/routes", "@/features/*", "@/fields/*", "@/fields", "@/api/*", "@/lib/server", "@/lib/session"],
  lib: ["@/app/*", "@/routes", "@/features/*", "@/fields/*", "@/fields", "@/ui/*"],
};
const rooms = ["access", "comments", "people", "processes", "tasks", "templates"];

/** Another room or storey is always imported as `@/...`, so that its direction shows; `outside` is what leads out of one's own. */
const forbid = (files, groups, outside, message) => ({
  files: [files],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { group: groups, message },
          { group: [outside], message: "Import other rooms as @/..." },
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ["node_modules", "src/api/schema.d.ts"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  jsxA11y.flatConfigs.recommended,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true }],
      "jsx-a11y/no-autofocus": "off", // dialogs move the focus to their first field on purpose
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
    },
  },
  { files: ["scripts/*.mjs"], languageOptions: { globals: { ...globals.node } } },
  ...["fields", "ui", "lib"].map((storey) =>
    forbid(
      `src/${storey}/**/*.{ts,tsx}`,
      storeys[storey],
      "../*",
      "Imports go downwards: app, features, fields, then ui, api, lib.",
    ),
  ),
  ...rooms.map((room) =>
    forbid(
      `src/features/${room}/**/*.{ts,tsx}`,
      [...storeys["features/*"], ...rooms.filter((other) => other !== room).map((other) => `@/features/${other}/*`)],
      "../../*",
      "A feature never imports the app or another feature; compose them in routes.tsx.",
    ),
  ),
);
