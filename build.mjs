// Bundles the command line into dist/: one small entry and one chunk for each command, so that `--help` loads no compiler.
import { chmodSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL(".", import.meta.url));
const out = `${root}dist`;

rmSync(out, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { migplan: "cli/main.ts", prepare: "cli/prepare.ts" },
  outdir: out,
  // Every chunk directly in dist/: paths to plans/ and emit/ are found from there.
  chunkNames: "[name]-[hash]",
  outExtension: { ".js": ".js" },
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node20",
  minifyWhitespace: true,
  legalComments: "none",
  sourcemap: false,
  logLevel: "warning",
  banner: {
    // CommonJS packages in an ES module call require() for node's own modules.
    js: 'import{createRequire as __migplanRequire}from"node:module";const require=__migplanRequire(import.meta.url);',
  },
  plugins: [
    {
      // zod's messages in fifty languages are half of its size; ours come from its issues, never from its messages.
      name: "zod-without-locales",
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /\/locales\/index\.js$/ }, ({ importer }) =>
          /[\\/]zod[\\/]/.test(importer) ? { path: "zod-locales", namespace: "empty" } : undefined,
        );
        onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "export {};" }));
      },
    },
  ],
});
chmodSync(`${out}/migplan.js`, 0o755);
// The plans that come with migplan are loaded once, here: a compile then reads values instead of YAML.
const { writePrepared } = await import(new URL("dist/prepare.js", import.meta.url).href);
writePrepared();
rmSync(`${out}/prepare.js`);
