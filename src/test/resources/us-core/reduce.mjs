#!/usr/bin/env node
// Reduces a US Core package to what UsCoreTest needs: the profiles in SEEDS and all they refer to inside US Core.
//   node reduce.mjs <unpacked package folder> <out.json.gz>
// Taken out: narrative, mappings, differentials, and of the snapshots what only people read. No rule is lost.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const SEEDS = ['patient', 'careplan', 'careteam', 'condition-problems-health-concerns', 'condition-encounter-diagnosis',
  'goal', 'medicationrequest', 'observation-screening-assessment', 'observation-clinical-result', 'observation-lab',
  'vital-signs', 'blood-pressure', 'pulse-oximetry', 'heart-rate', 'respiratory-rate', 'body-weight', 'procedure',
  'encounter', 'servicerequest', 'questionnaireresponse', 'documentreference', 'practitioner', 'practitionerrole',
  'organization', 'location', 'provenance', 'relatedperson'].map(id => `http://hl7.org/fhir/us/core/StructureDefinition/us-core-${id}`);

const [folder, out] = process.argv.slice(2);
const all = new Map(readdirSync(folder)
  .filter(name => /^(StructureDefinition|ValueSet|CodeSystem)-.*\.json$/.test(name)).sort()
  .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  .map(resource => [resource.url, resource]));

const kept = new Map();
SEEDS.forEach(keep);

function keep(canonical) {
  const url = canonical.split('|')[0];
  const resource = all.get(url);
  if (!resource || kept.has(url)) return;
  kept.set(url, slim(resource));
  for (const e of resource.snapshot?.element ?? []) {
    if (e.binding?.valueSet) keep(e.binding.valueSet);
    JSON.stringify(e.binding?.extension ?? []).match(/http:[^"|]+/g)?.forEach(keep);
    for (const t of e.type ?? []) (t.profile ?? []).forEach(keep);
  }
  if (resource.baseDefinition) keep(resource.baseDefinition);
  for (const i of resource.compose?.include ?? []) [i.system, ...(i.valueSet ?? [])].filter(Boolean).forEach(keep);
}

function slim(resource) {
  const { text, mapping, differential, contact, jurisdiction, extension, ...rest } = resource;
  for (const e of rest.snapshot?.element ?? []) {
    for (const k of ['short', 'definition', 'comment', 'requirements', 'alias', 'mapping', 'example', 'extension',
      'meaningWhenMissing', 'isModifierReason']) delete e[k];
    delete e.binding?.description;
  }
  return rest;
}

const bundle = { resourceType: 'Bundle', type: 'collection',
  entry: [...kept.values()].sort((a, b) => a.url < b.url ? -1 : 1).map(resource => ({ resource })) };
writeFileSync(out, gzipSync(JSON.stringify(bundle), { level: 9 }));
console.log(`${kept.size} definitions`);
