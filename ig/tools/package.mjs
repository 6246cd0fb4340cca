#!/usr/bin/env node
// Lays SUSHI's output out as a FHIR package in plain text, so that it can be committed, read and compared.
//   node package.mjs <sushi-output> <bundle-specs> <cql> <out>
// <out>/package.json, .index.json and one pretty JSON per definition; <out>/example/ the same for examples.
// The transaction bundles in <bundle-specs> are assembled here from the examples, so that no fact stands twice.
// A Library gets its logic from <cql>/<name>.cql, so that it is written, read and compared as text.
// Deterministic: the same input gives the same bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [sushiOut, bundleSpecs, cql, out] = process.argv.slice(2);
const read = file => JSON.parse(readFileSync(file, 'utf8'));
const jsonFiles = dir => readdirSync(dir).filter(name => name.endsWith('.json')).sort();
const pretty = value => JSON.stringify(value, null, 2) + '\n';
const key = resource => `${resource.resourceType}/${resource.id}`;

const resources = jsonFiles(join(sushiOut, 'fsh-generated', 'resources'))
  .map(name => read(join(sushiOut, 'fsh-generated', 'resources', name)));
const ig = resources.find(r => r.resourceType === 'ImplementationGuide');
const canonical = ig.url.replace(/\/ImplementationGuide\/.*$/, '');
delete ig.definition.parameter; // instructions of SUSHI to the IG Publisher, with codes that R4 does not have
const listed = new Map(ig.definition.resource.map(r => [r.reference.reference, r]));
resources.filter(r => r.resourceType === 'StructureDefinition').forEach(slim);
const isExample = r => Boolean(listed.get(key(r))?.exampleBoolean || listed.get(key(r))?.exampleCanonical);
resources.filter(r => r.resourceType === 'Library').forEach(fillLogic);
const definitions = resources.filter(r => !isExample(r)).map(stamp);
definitions.filter(isTopic).forEach(complete);
definitions.filter(r => r.resourceType === 'CapabilityStatement').forEach(nameProfiles);
const examples = resources.filter(isExample);
const byKey = new Map(examples.map(r => [key(r), r]));

for (const name of jsonFiles(bundleSpecs)) {
  const spec = read(join(bundleSpecs, name));
  examples.push(transaction(spec));
  ig.definition.resource.push({ reference: { reference: `Bundle/${spec.id}` }, name: spec.title,
    description: spec.description, exampleBoolean: true });
}

rmSync(out, { recursive: true, force: true });
write(out, definitions);
write(join(out, 'example'), examples);
writeFileSync(join(out, 'package.json'), pretty(manifest()));
console.log(`${definitions.length} definitions, ${examples.length} examples`);

// Version and date of the guide, as the IG Publisher would write them.
function stamp(r) {
  return Object.fromEntries(Object.entries(r).flatMap(([k, v]) =>
    k === 'url' && !r.version ? [[k, v], ['version', ig.version]] :
    k === 'status' && !r.date ? [[k, v], ['date', ig.date]] : [[k, v]]));
}

// A subscription topic is a Basic in R4, which has no place of its own for what every artifact says of itself.
function isTopic(r) {
  return r.resourceType === 'Basic' && r.code.coding.some(c => c.code === 'SubscriptionTopic');
}

function complete(topic) {
  const url = `${canonical}/SubscriptionTopic/${topic.id}`;
  const { name: title, description } = listed.get(key(topic));
  const element = (path, value) => ({ url: `http://hl7.org/fhir/5.0/StructureDefinition/extension-SubscriptionTopic.${path}`, ...value });
  topic.identifier = [{ system: 'urn:ietf:rfc:3986', value: url }];
  topic.extension = [element('url', { valueUri: url }), element('version', { valueString: ig.version }),
    element('title', { valueString: title }), element('date', { valueDateTime: ig.date }),
    element('description', { valueMarkdown: description }), ...topic.extension];
}

// A server supports every concrete profile of the types it serves: written here, so that no list goes stale.
function nameProfiles(statement) {
  for (const rest of statement.rest.filter(r => r.mode === 'server'))
    rest.resource = rest.resource.map(({ type, ...more }) => {
      const supportedProfile = resources.filter(r => r.resourceType === 'StructureDefinition' && r.type === type
        && r.kind === 'resource' && !r.abstract).map(r => r.url).sort();
      return supportedProfile.length === 0 ? { type, ...more } : { type, supportedProfile, ...more };
    });
}

// The logic of a library is written as a file of its own and carried in the resource.
function fillLogic(library) {
  for (const content of library.content)
    if (content.contentType === 'text/cql')
      content.data = readFileSync(join(cql, `${library.name}.cql`)).toString('base64');
}

// Takes out of a snapshot what is only inherited from core R4 and differs between the published editions of core:
// editorial extensions, mappings, the wording of inherited bindings, a doubled prefix. No rule is lost.
function slim(sd) {
  const own = new Set(sd.differential.element.filter(e => e.binding).map(e => e.id));
  for (const e of sd.snapshot.element) {
    delete e.mapping;
    editorial(e);
    if (e.binding) {
      editorial(e.binding);
      if (!own.has(e.id) && e.binding.valueSet) delete e.binding.description;
    }
    for (const c of e.constraint ?? [])
      if (c.source) c.source = c.source.replace(/^.*(?=http:\/\/hl7\.org\/fhir\/StructureDefinition\/)/, '');
  }
}

function editorial(node) {
  if (!node.extension) return;
  node.extension = node.extension.filter(x => !x.url.startsWith('http://hl7.org/fhir/build/')
    && !x.url.startsWith('http://hl7.org/fhir/StructureDefinition/elementdefinition-')
    && !x.url.startsWith('http://hl7.org/fhir/StructureDefinition/structuredefinition-'));
  if (node.extension.length === 0) delete node.extension;
}

function write(dir, list) {
  mkdirSync(dir, { recursive: true });
  const files = list.map(r => ({ name: `${r.resourceType}-${r.id}.json`, r })).sort((a, b) => a.name < b.name ? -1 : 1);
  for (const { name, r } of files) writeFileSync(join(dir, name), pretty(r));
  const index = files.map(({ name, r }) => {
    const entry = { filename: name, resourceType: r.resourceType, id: r.id };
    for (const k of ['url', 'version', 'kind', 'type', 'supplements', 'content', 'valueSet', 'derivation'])
      if (typeof r[k] === 'string') entry[k] = r[k];
    return entry;
  });
  writeFileSync(join(dir, '.index.json'), pretty({ 'index-version': 2, files: index }));
}

function manifest() {
  return {
    name: ig.packageId,
    version: ig.version,
    'tools-version': 3,
    type: 'IG',
    date: `${ig.date.replaceAll('-', '')}000000`,
    license: ig.license,
    canonical,
    url: canonical,
    title: ig.title,
    description: ig.description,
    fhirVersions: ig.fhirVersion,
    dependencies: Object.fromEntries([['hl7.fhir.r4.core', ig.fhirVersion[0]],
      ...(ig.dependsOn ?? []).map(d => [d.packageId, d.version])]),
    author: ig.publisher,
    directories: { lib: 'package', example: 'example' },
    jurisdiction: 'http://unstats.un.org/unsd/methods/m49/m49.htm#001',
  };
}

// A transaction of conditional creates. References between its entries become urn:uuid,
// references to other examples become conditional references on their identifier. profile is the id of a Bundle profile
// of this guide that the bundle declares.
function transaction({ id, profile, resources: keys }) {
  const inside = new Set(keys);
  const rewrite = value => {
    if (Array.isArray(value)) return value.map(rewrite);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) =>
      k === 'reference' && typeof v === 'string' ? [k, inside.has(v) ? urn(v) : conditional(v)] : [k, rewrite(v)]));
  };
  return {
    resourceType: 'Bundle',
    id,
    ...(profile && { meta: { profile: [`${canonical}/StructureDefinition/${profile}`] } }),
    type: 'transaction',
    entry: keys.map(k => {
      const { id: _, ...resource } = example(k);
      const type = resource.resourceType;
      return { fullUrl: urn(k), resource: rewrite(resource),
        request: { method: 'POST', url: type, ifNoneExist: `identifier=${token(k)}` } };
    }),
  };
}

function conditional(k) { return `${k.split('/')[0]}?identifier=${token(k)}`; }

function token(k) {
  const [{ system, value }] = [example(k).identifier].flat();
  return `${system}|${value}`;
}

function example(k) {
  if (!byKey.has(k)) throw new Error(`no example ${k}`);
  return byKey.get(k);
}

// A name-based UUID (RFC 4122, version 5), so that the bundle has the same bytes on every build.
function urn(k) {
  const h = createHash('sha1').update(`${ig.url}/${k}`).digest();
  h[6] = (h[6] & 0x0f) | 0x50;
  h[8] = (h[8] & 0x3f) | 0x80;
  const x = h.subarray(0, 16).toString('hex');
  return `urn:uuid:${x.slice(0, 8)}-${x.slice(8, 12)}-${x.slice(12, 16)}-${x.slice(16, 20)}-${x.slice(20)}`;
}
