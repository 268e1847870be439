// Bundles the extension into one file: the packaged extension carries no node_modules.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const minify = process.argv.includes("--minify");

const { metafile } = await build({
  entryPoints: ["src/extension.ts"],
  outfile: "dist/extension.js",
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["vscode"],
  minify,
  sourcemap: !minify,
  metafile: true,
});

// The packager wants one licence file in the extension's own folder; the texts have their home at the root.
const ours = ["MIT", "APACHE"].map((name) => readFileSync(`../../LICENSE-${name}`, "utf8"));
writeFileSync("LICENSE", `This extension is under either of the two licences below, at your choice.\n\n${ours.join("\n\n")}`);
writeFileSync("dist/THIRD-PARTY.txt", bundledPackages().map(licenceOf).join("\n\n"));

/** The folders of the packages whose code is in the bundle. */
function bundledPackages() {
  const folders = Object.keys(metafile.inputs).map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

function licenceOf(folder) {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) {
    throw new Error(`${name} is bundled and has no licence text`);
  }
  return `## ${name} ${version}\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}`;
}
