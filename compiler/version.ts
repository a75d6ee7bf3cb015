/** Version of migplan, as bundles and `--version` print it. Equal to `package.json`, which a bundled command cannot read. */
export const VERSION = "0.1.0";
