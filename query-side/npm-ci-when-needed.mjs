// Runs `npm ci` unless node_modules already holds exactly what package-lock.json says: npm leaves a copy of the
// lock file in node_modules when it has finished, and not before. So a second build, or one without network, is quick.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));

const packages = (lockFile) => {
  const { "": self, ...installed } = JSON.parse(readFileSync(`${here}/${lockFile}`, "utf8")).packages;
  return installed;
};

const upToDate = () => {
  try {
    return isDeepStrictEqual(packages("node_modules/.package-lock.json"), packages("package-lock.json"));
  } catch (absent) {
    return false;
  }
};

if (!upToDate()) {
  const npm = spawnSync("npm", ["ci"], { cwd: here, stdio: "inherit", shell: process.platform === "win32" });
  if (npm.error) {
    console.error(`npm could not be run: ${npm.error.message}. Node.js with npm has to be on the PATH.`);
  }
  process.exit(npm.status ?? 1);
}
