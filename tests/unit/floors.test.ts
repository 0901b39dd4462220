/** The lint rule that keeps the floors of src/lib really catches an import that runs back up. */
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { FLOORS } from '../../scripts/floors.js';

const ROOMS = Object.keys(FLOORS);
const allowedFrom = (room: string): readonly string[] => FLOORS[room] ?? [];
const eslint = new ESLint({
	overrideConfig: { rules: { '@typescript-eslint/no-unused-vars': 'off' } }
});

/** Messages of the rule for one import in one file; the file need not exist. */
async function complaints(filePath: string, specifier: string): Promise<string[]> {
	const code = `import * as other from '${specifier}';\nexport const held = other;\n`;
	const text = filePath.endsWith('.svelte') ? `<script lang="ts">\n${code}</script>\n` : code;
	const [result] = await eslint.lintText(text, { filePath });
	return (result?.messages ?? [])
		.filter(({ ruleId, fatal }) => fatal || ruleId === 'no-restricted-imports')
		.map(({ message }) => message);
}

const pairs = ROOMS.flatMap((room) =>
	ROOMS.filter((other) => other !== room).map((other) => ({
		room,
		other,
		allowed: allowedFrom(room).includes(other)
	}))
);
const forbidden = pairs.filter(({ allowed }) => !allowed);
const permitted = pairs.filter(({ allowed }) => allowed);

describe('the floors', () => {
	it('has at least one forbidden neighbour for every room but the top one', () => {
		const bound = new Set(forbidden.map(({ room }) => room));
		expect(ROOMS.filter((room) => !bound.has(room))).toEqual(['ui']);
	});

	it('keeps the ground floor free of every other room', () => {
		expect(allowedFrom('dataset')).toEqual([]);
	});

	it.each(forbidden)(
		'$room may not import $other, however it is written',
		async ({ room, other }) => {
			for (const [file, specifier] of [
				[`src/lib/${room}/probe.ts`, `$lib/${other}/probe`],
				[`src/lib/${room}/probe.ts`, `$lib/${other}`],
				[`src/lib/${room}/probe.ts`, `../${other}/probe`],
				[`src/lib/${room}/deep/probe.ts`, `../../${other}/probe`],
				[`src/lib/${room}/deep/probe.ts`, `../../../lib/${other}/probe`],
				[`src/lib/${room}/Probe.svelte`, `$lib/${other}/probe`]
			] as const)
				expect(await complaints(file, specifier), `${file} ← ${specifier}`).not.toEqual([]);
		}
	);

	it.each(permitted)('$room may import $other by $lib, and only so', async ({ room, other }) => {
		expect(await complaints(`src/lib/${room}/probe.ts`, `$lib/${other}/probe`)).toEqual([]);
		expect(await complaints(`src/lib/${room}/probe.ts`, `../${other}/probe`)).not.toEqual([]);
	});

	it.each(ROOMS)('%s may import its own files and a library', async (room) => {
		for (const specifier of ['./probe', './deep/probe', '../probe', 'd3-array'])
			expect(await complaints(`src/lib/${room}/deep/probe.ts`, specifier)).toEqual([]);
	});

	it.each(ROOMS)('%s knows nothing of routes or the command line', async (room) => {
		for (const specifier of ['../../routes/probe', '../../cli/probe', '$lib/../routes/probe'])
			expect(await complaints(`src/lib/${room}/probe.ts`, specifier)).not.toEqual([]);
	});

	it.each(['dataset', 'figures', 'framing', 'attribution', 'extraction', 'classroom'])(
		'%s is free of the framework',
		async (room) => {
			for (const specifier of ['svelte', 'svelte/store', 'chart.js', '$app/state'])
				expect(await complaints(`src/lib/${room}/probe.ts`, specifier)).not.toEqual([]);
		}
	);
});
