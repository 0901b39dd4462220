/**
 * 200,000 rows of a flat claims table (the columns of claims-template.csv, two claims a document) from bytes to a dataset, against
 * PapaParse alone on the same bytes: decoded and parsed with a header row, nothing done with the rows. Both in
 * the same run, in turn. A table of two columns is measured beside it, where PapaParse has next to nothing to do.
 */
import Papa from 'papaparse';
import { TEMPLATE_COLUMNS } from '$lib/dataset/export/flat-columns';
import { convertTable } from '$lib/dataset/import/convert';
import { readTableBytes } from '$lib/dataset/import/table-reader';
import { madeClaims } from './made-claims';
import { compare, report } from './time';

const ROWS = 200_000;
/** At least 60 % of PapaParse's speed. */
const LIMIT = 1 / 0.6;

function madeCsv(): Uint8Array {
	const data = madeClaims(ROWS).map((claim, i) => [
		claim.outlet,
		`https://example.org/${claim.documentId}`,
		claim.date ?? '',
		claim.documentTitle ?? '',
		claim.actor,
		claim.partyId,
		claim.relayedBy.join(';'),
		claim.date ?? '2022-10-07',
		claim.aboutParty ?? '',
		claim.kind,
		claim.summary,
		claim.wording ?? '',
		claim.cue ?? '',
		claim.stance ?? '',
		'',
		claim.verification ?? '',
		claim.measureIds[0] ?? '',
		claim.measureIds.length > 0 ? String((i * 7919) % 90_000) : '',
		'',
		claim.measureIds.length > 0 ? 'about' : '',
		claim.measureIds.length > 0 ? 'people' : '',
		'',
		i % 5 === 0 ? 'A note, with a comma' : ''
	]);
	return new TextEncoder().encode(Papa.unparse({ fields: TEMPLATE_COLUMNS, data }));
}

function madeSeries(): Uint8Array {
	const day = (i: number) => new Date(Date.UTC(1500, 0, 1 + i)).toISOString().slice(0, 10);
	const lines = Array.from({ length: ROWS }, (_, i) => `${day(i)},${(i * 7919) % 90_000}`);
	return new TextEncoder().encode(`date,value\n${lines.join('\n')}\n`);
}

const bare = (bytes: Uint8Array) =>
	Papa.parse<Record<string, string>>(new TextDecoder().decode(bytes), {
		header: true,
		skipEmptyLines: 'greedy'
	});

function measure(name: string, bytes: Uint8Array, limit: number | null): void {
	const { claims } = convertTable(readTableBytes(bytes, 'table.csv')).dataset;
	if (claims.length < ROWS * 0.99) throw new Error(`${name}: only ${claims.length} claims are in`);
	const times = compare(
		{
			import: () => convertTable(readTableBytes(bytes, 'table.csv')),
			read: () => readTableBytes(bytes, 'table.csv'),
			bare: () => bare(bytes)
		},
		3,
		1
	);
	console.log(`${name}: ${ROWS.toLocaleString('en')} rows, ${(bytes.length / 1e6).toFixed(1)} MB`);
	report('  bytes to dataset', times.import, ' ms');
	report('  of that: bytes to rows', times.read, ' ms');
	report('  PapaParse alone', times.bare, ' ms');
	report('  time ÷ PapaParse', times.import / times.bare, ' ×', limit);
	console.log(`  ${((100 * times.bare) / times.import).toFixed(0)} % of its speed\n`);
}

measure('claims table', madeCsv(), LIMIT);
measure('date,value', madeSeries(), null);
