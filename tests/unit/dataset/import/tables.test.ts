/** Tables as people have them → claims and figures. */
import { readFileSync } from 'node:fs';
import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFile, type FileChoices } from '$lib/dataset/import/import-file';
import { TABLES, type TableName } from '$lib/dataset/tables';
import type { Columns, Table } from '$lib/dataset/fields';
import { readDataset } from '$lib/dataset/read-dataset';
import { writeTable } from '$lib/dataset/write-table';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, choices: FileChoices = {}, name = 'table.csv') =>
	importFile(bytes(text), name, choices);
const figures = (text: string, choices: FileChoices = {}) =>
	read(text, choices).dataset.figures.map(({ value, value_high, qualifier }) => [
		value,
		value_high,
		qualifier
	]);

/** Whatever comes out of an import goes through the door again. */
function throughTheDoor(imported: ReturnType<typeof importFile>): void {
	const texts = Object.fromEntries(
		(Object.keys(TABLES) as TableName[]).map((name) => {
			const table: Table<Columns> = TABLES[name];
			return [name, writeTable(table, imported.dataset[name])];
		})
	);
	expect(readDataset(texts).problems).toEqual([]);
}

describe('the template', () => {
	const imported = importFile(readFileSync('static/claims-template.csv'), 'claims-template.csv');

	it('imports every row, and no row asks anything', () => {
		expect(imported).toMatchObject({ rows: 3, rowsIn: 3, rejectedCount: 0 });
		expect(imported.questions.filter(({ otherwise }) => otherwise === null)).toEqual([]);
		expect(imported.mapping.every(({ confidence }) => confidence === 1)).toBe(true);
		throughTheDoor(imported);
	});

	it('makes parties, speakers, outlets, one measure and readable ids', () => {
		const { dataset } = imported;
		expect(dataset.parties.map(({ name }) => name)).toEqual(['Russia', 'Ukraine']);
		expect(dataset.claims.map(({ claim_id }) => claim_id)).toEqual([
			'2022-09-21-sergei-shoigu-russian_soldiers_killed',
			'2023-01-02-strategic-communications-department-of-the-armed-forces-of-russian_soldiers_killed',
			'2023-01-03-russian-ministry-of-defence-russian_soldiers_killed'
		]);
		expect(dataset.figures.map(({ value, qualifier }) => [value, qualifier])).toEqual([
			[5937, 'exact'],
			[400, 'at_least'],
			[89, 'exact']
		]);
		expect(dataset.measures).toHaveLength(1);
		expect(dataset.claims.every(({ about_party }) => about_party === 'russia')).toBe(true);
	});

	it('gives the same dataset every time', () => {
		const again = importFile(readFileSync('static/claims-template.csv'), 'claims-template.csv');
		expect(again.dataset).toEqual(imported.dataset);
	});
});

describe('a table of numbers', () => {
	it('with two columns takes speaker, party and measure from the reader', () => {
		const set = new Map([
			['actor', 'General Staff'],
			['party', 'Ukraine'],
			['measure', 'Losses'],
			['measure_accumulation', 'running_total']
		]);
		const imported = read('date,value\n2022-10-07,61680\n2022-10-08,62060\n', { set });
		expect(imported.dataset.actors).toMatchObject([
			{ name: 'General Staff', party_id: 'ukraine', kind: 'military' }
		]);
		expect(imported.dataset.measures).toMatchObject([
			{ name: 'Losses', accumulation: 'running_total' }
		]);
		expect(imported.dataset.figures.map(({ value }) => value)).toEqual([61680, 62060]);
		throughTheDoor(imported);
	});

	it('asks for what no column says, and says what it takes for now', () => {
		const { questions } = read('date,value\n2022-10-07,61680\n');
		expect(questions.map(({ about }) => about)).toEqual([
			'actor',
			'party',
			'measure',
			'accumulation',
			'outlet'
		]);
		expect(questions.every(({ otherwise }) => otherwise !== null)).toBe(true);
	});

	it('with a measure a column makes a figure of each number and leaves gaps', () => {
		const imported = read(
			'date,tanks,planes\n2022-10-07,10,1\n2022-10-08,12,\n2022-10-09,15,2\n2022-10-10,15,2\n'
		);
		expect(imported.dataset.measures.map(({ name, accumulation }) => [name, accumulation])).toEqual(
			[
				['tanks', 'running_total'],
				['planes', 'level']
			]
		);
		expect(imported.dataset.figures).toHaveLength(7);
		throughTheDoor(imported);
	});

	it('loses only the cell that cannot be read', () => {
		const imported = read(
			'date,tanks,planes\n2022-10-07,10,1\n2022-10-08,12,few planes\n2022-10-09,15,2\n2022-10-10,15,2\n2022-10-11,15,2\n2022-10-12,15,2\n'
		);
		expect(imported.rejected).toMatchObject([{ row: 3, column: 'planes', value: 'few planes' }]);
		expect(imported.dataset.figures).toHaveLength(11);
	});

	it('as JSON of a daily count, with a column that qualifies another', () => {
		const json = JSON.stringify([
			{ date: '2022-02-25', day: 2, personnel: 2800, 'personnel*': 'about', POW: 0 },
			{ date: '2022-02-26', day: 3, personnel: 4300, 'personnel*': 'more', POW: 0 },
			{ date: '2022-02-27', day: 4, personnel: 4500, 'personnel*': 'about' }
		]);
		const imported = read(json, {}, 'losses.json');
		expect(imported.rejected).toEqual([]);
		expect(
			imported.dataset.figures.map(({ measure_id, value, qualifier }) => [
				measure_id,
				value,
				qualifier
			])
		).toEqual([
			['personnel', 2800, 'about'],
			['pow', 0, 'exact'],
			['personnel', 4300, 'more_than'],
			['pow', 0, 'exact'],
			['personnel', 4500, 'about']
		]);
	});

	it('by country and type keeps them apart', () => {
		const imported = read(
			'date,country,type,estimate,estimate_low,estimate_high,source,source_url\n16/01/2024,russia,deaths,,1000,2000,An institute,https://example.org/a\n17/01/2024,ukraine,deaths,500,,,An institute,by email\n18/01/2024,russia,deaths,,900,,An institute,https://example.org/b\n19/01/2024,russia,deaths,,,800,An institute,https://example.org/c\n20/01/2024,russia,deaths,700,600,800,An institute,https://example.org/d\n'
		);
		expect(imported.rejected).toEqual([]);
		expect(imported.notes.map(({ value }) => value)).toContain('by email');
		expect(imported.dataset.measures.map(({ name }) => name)).toEqual([
			'deaths (russia)',
			'deaths (ukraine)'
		]);
		expect(
			imported.dataset.figures.map(({ value, value_high, qualifier }) => [
				value,
				value_high,
				qualifier
			])
		).toEqual([
			[1000, 2000, 'between'],
			[500, null, 'exact'],
			[900, null, 'at_least'],
			[800, null, 'up_to'],
			[700, null, 'exact'],
			[600, 800, 'between']
		]);
	});

	it('by year and week', () => {
		const { dataset } = read('Year,Week,Confirmed\n2022,8,427\n2022,9,619\n');
		expect(dataset.figures).toMatchObject([
			{ period_start: '2022-02-21', period_end: '2022-02-27', value: 427 },
			{ period_start: '2022-02-28', period_end: '2022-03-06', value: 619 }
		]);
	});
});

describe('forms of one table', () => {
	const rows = [
		['date', 'speaker', 'party', 'measure', 'value'],
		['2022-10-07', 'A ministry', 'North', 'Tanks lost', '5']
	];
	const objects = [Object.fromEntries((rows[0] ?? []).map((name, i) => [name, rows[1]?.[i]]))];
	it.each<[string, string | Uint8Array]>([
		['commas', rows.map((row) => row.join(',')).join('\n')],
		['semicolons', rows.map((row) => row.join(';')).join('\r\n')],
		['tabs', rows.map((row) => row.join('\t')).join('\n')],
		['vertical bars', rows.map((row) => row.join('|')).join('\n')],
		['a first line that names the sign', `sep=;\n${rows.map((row) => row.join(';')).join('\n')}`],
		['a title above the table', `Losses by day\n\n${rows.map((row) => row.join(',')).join('\n')}`],
		['old line ends', rows.map((row) => row.join(',')).join('\r')],
		['an array of objects', JSON.stringify(objects)],
		[
			'an object of arrays',
			JSON.stringify(Object.fromEntries((rows[0] ?? []).map((name, i) => [name, [rows[1]?.[i]]])))
		],
		['an array of arrays', JSON.stringify(rows)],
		[
			'an object a line',
			`${JSON.stringify(objects[0])}\n${JSON.stringify({ ...objects[0], date: '2022-10-08' })}`
		],
		['an object that holds the table', JSON.stringify({ data: objects, source: 'x' })],
		[
			'a table in an archive',
			zipSync({ 'folder/table.csv': strToU8(rows.map((row) => row.join(',')).join('\n')) })
		],
		['a workbook', workbook(rows)]
	])('%s', (_, file) => {
		const imported = importFile(typeof file === 'string' ? bytes(file) : file, 'table');
		expect(imported.rejected).toEqual([]);
		expect(imported.dataset.claims[0]).toMatchObject({
			said_on: '2022-10-07',
			actor_id: 'a-ministry'
		});
		expect(imported.dataset.figures[0]).toMatchObject({ measure_id: 'tanks_lost', value: 5 });
		throughTheDoor(imported);
	});
});

/** The least that a spreadsheet program writes: shared texts, a sheet with an empty cell left out. */
function workbook(rows: string[][]): Uint8Array {
	const texts = [...new Set(rows.flat())];
	const cell = (text: string, row: number, column: number) =>
		/^\d+$/.test(text)
			? `<c r="${String.fromCharCode(65 + column)}${row}"><v>${text}</v></c>`
			: `<c r="${String.fromCharCode(65 + column)}${row}" t="s"><v>${texts.indexOf(text)}</v></c>`;
	const sheet = rows
		.map(
			(row, i) => `<row r="${i + 1}">${row.map((text, j) => cell(text, i + 1, j)).join('')}</row>`
		)
		.join('');
	return zipSync({
		'xl/workbook.xml': strToU8(
			'<workbook><sheets><sheet name="Data &amp; more" sheetId="1" r:id="rId1"/></sheets></workbook>'
		),
		'xl/_rels/workbook.xml.rels': strToU8(
			'<Relationships><Relationship Id="rId1" Target="worksheets/sheet7.xml"/></Relationships>'
		),
		'xl/sharedStrings.xml': strToU8(
			`<sst>${texts.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('')}</sst>`
		),
		'xl/worksheets/sheet7.xml': strToU8(
			`<worksheet><cols><col min="1"/></cols><sheetData>${sheet}</sheetData></worksheet>`
		)
	});
}

describe('a claim', () => {
	it('keeps qualifiers as they are written', () => {
		expect(
			figures(
				'date,speaker,measure,value,value_high,qualifier\n2022-10-07,A,M,500,,at least\n2022-10-08,A,M,dozens,,\n2022-10-09,A,M,12,15,\n2022-10-10,A,M,12,15,between\n2022-10-11,A,M,,,unspecified\n2022-10-12,A,M,~5,,about\n'
			)
		).toEqual([
			[500, null, 'at_least'],
			[null, null, 'unspecified'],
			[12, 15, 'between'],
			[12, 15, 'between'],
			[null, null, 'unspecified'],
			[5, null, 'about']
		]);
	});

	it.each([
		[
			'a qualifier that contradicts the cell',
			'2022-10-07,A,M,~500,,exact',
			'the qualifier beside it'
		],
		['a range that falls', '2022-10-07,A,M,15,12,', 'not below the upper end'],
		['"between" without an upper end', '2022-10-07,A,M,15,,between', 'no upper end'],
		['a number without a measure', '2022-10-07,A,,15,,', 'empty beside a number'],
		['a number although none is said', '2022-10-07,A,M,15,,unspecified', 'says there is none'],
		['a date that is none', '2022-02-30,A,M,15,,', 'not a day'],
		['words for a number', '2022-10-07,A,M,fifteen,,', 'not a number']
	])('with %s is rejected, and the others are in', (_, row, message) => {
		const imported = read(
			`date,speaker,measure,value,value_high,qualifier\n2022-10-01,A,M,1,,\n${row}\n2022-10-02,A,M,2,,\n`
		);
		expect(imported.rejected).toHaveLength(1);
		expect(imported.rejected[0]).toMatchObject({ file: 'table', row: 3 });
		expect(imported.rejected[0]?.message).toContain(message);
		expect(imported.dataset.claims).toHaveLength(2);
	});

	it('with two figures is one claim', () => {
		const { dataset } = read(
			'claim_id,date,speaker,summary,measure,value\nc1,2022-10-07,A,Both.,Tanks,1\nc1,2022-10-07,A,Both.,Planes,2\n'
		);
		expect(dataset.claims).toHaveLength(1);
		expect(dataset.figures.map(({ figure_id }) => figure_id)).toEqual(['c1-f1', 'c1-f2']);
	});

	it('said twice is told, and said by two outlets is two claims', () => {
		const header = 'date,speaker,measure,value,url\n';
		const twice = read(
			`${header}2022-10-07,A,M,1,https://a.org/x\n2022-10-07,A,M,1,https://a.org/x\n2022-10-07,A,M,1,https://b.org/x\n`
		);
		expect(twice.rejected).toMatchObject([{ row: 3, code: 'duplicate' }]);
		expect(twice.dataset.claims.map(({ claim_id }) => claim_id)).toEqual([
			'2022-10-07-a-m',
			'2022-10-07-a-m-2'
		]);
	});

	it('finds relays and parties by their names, wherever they stand in the file', () => {
		const { dataset } = read(
			'date,speaker,party,about_party,relayed_by,summary\n2022-10-07,Ministry,North,South,Agency; Other agency,One.\n2022-10-08,Agency,Wire,North,,Two.\n'
		);
		expect(dataset.claims[0]).toMatchObject({
			relayed_by: ['agency', 'other-agency'],
			about_party: 'south'
		});
		expect(dataset.actors.find(({ actor_id }) => actor_id === 'agency')).toMatchObject({
			party_id: 'wire'
		});
		expect(dataset.parties.map(({ party_id }) => party_id)).toEqual([
			'north',
			'wire',
			'south',
			'not-stated'
		]);
	});
});

describe('the answers of a reader', () => {
	const csv = 'date,speaker,measure,value\n03/04/2022,A,M,1\n05/06/2022,A,M,2\n';
	it('are asked for once a column when no date tells', () => {
		const { questions, dataset, rejectedCount } = read(csv);
		expect(questions.filter(({ otherwise }) => otherwise === null)).toMatchObject([
			{
				about: 'date-order',
				column: 'date',
				answers: [
					{ value: 'dmy', says: 'day first: 2022-04-03' },
					{ value: 'mdy', says: 'month first: 2022-03-04' }
				]
			}
		]);
		expect([dataset.claims.length, rejectedCount]).toEqual([0, 2]);
	});

	it.each([
		['dmy', '2022-04-03'],
		['mdy', '2022-03-04']
	] as const)('decide: %s', (dateOrder, said_on) => {
		expect(read(csv, { dateOrder }).dataset.claims[0]).toMatchObject({ said_on });
	});

	it('decide the decimal sign', () => {
		const numbers = 'date;speaker;measure;value\n2022-10-07;A;M;1,234\n';
		expect(read(numbers).rejectedCount).toBe(1);
		expect(figures(numbers, { decimalSign: 'comma' })).toEqual([[1.234, null, 'exact']]);
		expect(figures(numbers, { decimalSign: 'point' })).toEqual([[1234, null, 'exact']]);
	});

	it('change what a column holds', () => {
		const map = new Map([
			['a', 'said_on'],
			['b', 'value'],
			['c', 'ignore']
		]);
		const { dataset, mapping } = read('a,b,c\n2022-10-07,5,9\n', { map });
		expect(mapping.map(({ field, confidence }) => [field, confidence])).toEqual([
			['said_on', 1],
			['value', 1],
			[null, 1]
		]);
		expect(dataset.figures).toMatchObject([{ value: 5 }]);
	});
});
