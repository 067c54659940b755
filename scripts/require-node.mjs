// Imported first and alone: it must parse and run on every Node there is.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Lingxi needs Node.js 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}
