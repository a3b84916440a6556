import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import typed from "typescript-eslint";

export default defineConfig(
  { ignores: ["node_modules"] },
  js.configs.recommended,
  typed.configs.strictTypeChecked,
  typed.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["eslint.config.js"] } } },
    rules: {
      "max-lines": ["error", 250],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 15],
      eqeqeq: "error",
      "@typescript-eslint/no-unnecessary-type-parameters": "off", // an answer's type is said where it is asked for
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off", // graphology types its graphs by interface
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  { files: ["tests/**"], rules: { "max-lines-per-function": "off" } },
);
