import { defineConfig } from "vitest/config";

export default defineConfig({
  base: "./",
  publicDir: false,
  build: {
    target: "es2022",
    outDir: "../bundle",
    emptyOutDir: true,
    manifest: "manifest.json",
    license: { fileName: "licences.md" }, // of what is bundled: they ask to be told of
    assetsDir: ".",
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: { input: "src/network.ts" },
  },
  worker: { format: "es" },
  test: { environment: "jsdom", include: ["tests/**/*.test.ts"] },
});
