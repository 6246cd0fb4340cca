#!/usr/bin/env node
// Fingerprints of what the guide is compiled from and of what came out, so that a build without Node can tell
// (GuideIsCompiledTest) whether ig/build.sh has run since the last change.
//   node fingerprint.mjs <package>      run in ig/
// A fingerprint is the SHA-256 over the lines `<sha256 of a file>  <path>`, in the order of the paths.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const [output] = process.argv.slice(2);
const sha256 = bytes => createHash('sha256').update(bytes).digest('hex');
const filesBelow = dir => readdirSync(dir, { withFileTypes: true })
  .flatMap(e => e.isDirectory() ? filesBelow(`${dir}/${e.name}`) : [`${dir}/${e.name}`]);
const fingerprint = (files, name = f => f) =>
  sha256(files.map(f => [name(f), f]).sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([n, f]) => `${sha256(readFileSync(f))}  ${n}\n`).join(''));

// Pages, pictures and styles are read by the site, not by the compiler.
const isPage = f => /^input\/(pagecontent|images|site)\//.test(f);
const input = [...filesBelow('input').filter(f => !isPage(f)), ...filesBelow('tools'),
  'sushi-config.yaml', 'package-lock.json'];
console.log(`input ${fingerprint(input)}`);
console.log(`package ${fingerprint(filesBelow(output), f => f.slice(output.length + 1))}`);
