/** The oldest Node this program runs on; package.json "engines" says the same. */
const OLDEST = [20, 19] as const;

/** One line and an exit code when this Node is too old; true when it will do. */
export function nodeIsRecent(version = process.versions.node): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return true;
  console.error(`ocop: Node ${version} is too old: install Node ${OLDEST.join('.')} or newer.`);
  process.exitCode = 1;
  return false;
}
