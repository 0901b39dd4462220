/**
 * `data/CHANGELOG.md`: what was added, revised and withdrawn in each version of the data, and why. A
 * text for people that a program can read too:
 *
 *     ## 0.2.0 · 2026-11-22
 *     ### Revised
 *     - claims `a-claim`, `another` (`flags`: none → corrected_later): why, in a sentence.
 *
 * An entry names a table, ids of its rows (none: the table as a whole), columns where it is about those,
 * before → after where one value changed, and always the reason. Lines that go on are indented.
 */
import { isCalendarDay } from './cells';
import type { Problem } from './problems';

export const CHANGE_KINDS = ['added', 'revised', 'withdrawn'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Change {
	readonly kind: ChangeKind;
	readonly table: string;
	/** Empty when the whole table is meant. */
	readonly ids: readonly string[];
	readonly columns: readonly string[];
	/** One value of one column, where it is told. */
	readonly before: string | null;
	readonly after: string | null;
	readonly reason: string;
	/** Line of the file, from 1. */
	readonly line: number;
}

export interface VersionChanges {
	readonly version: string;
	/** ISO day. */
	readonly date: string;
	readonly line: number;
	readonly changes: readonly Change[];
}

export interface ReadChanges {
	readonly versions: readonly VersionChanges[];
	readonly problems: readonly Problem[];
}

export const CHANGES_FILE = 'CHANGELOG.md';

/** A problem in the list of changes, at a line. */
export const changeProblem = (
	line: number,
	value: string,
	message: string,
	remedy: string
): Problem => ({
	code: 'rule',
	file: CHANGES_FILE,
	row: line,
	column: null,
	value,
	message,
	remedy
});

const VERSION = /^## (\S+) · (\S+)$/;
const ENTRY = /^- (\w+)((?: `[^`]+`(?:,| and)?)*)(?: \((`.+?)\))?: (.+)$/;
const ONE_VALUE = /^`([^`]+)`: (.+) → (.+)$/;
const quoted = (text: string): string[] =>
	[...text.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id);

/** Columns of an entry and what stood in one of them before and after; null when it says neither. */
function readColumns(text: string): Pick<Change, 'columns' | 'before' | 'after'> | null {
	const value = ONE_VALUE.exec(text);
	if (value) {
		const [, column = '', before = '', after = ''] = value;
		return { columns: [column], before, after };
	}
	return /^`[^`]+`(?:(?:, | and )`[^`]+`)*$/.test(text)
		? { columns: quoted(text), before: null, after: null }
		: null;
}

/** One entry, its lines joined; null when it has not the form above. */
function readEntry(text: string, kind: ChangeKind, line: number): Change | null {
	const [, table = '', ids = '', about, reason = ''] = ENTRY.exec(text) ?? [];
	const columns =
		about === undefined ? { columns: [], before: null, after: null } : readColumns(about);
	if (table === '' || columns === null) return null;
	return { kind, table, ids: quoted(ids), ...columns, reason, line };
}

interface Block {
	readonly text: string;
	readonly line: number;
}

/** Headings, entries and paragraphs, each with the lines that go on. */
function blocksOf(text: string): Block[] {
	const blocks: { text: string; line: number }[] = [];
	let open = false;
	text.split(/\r?\n/).forEach((raw, i) => {
		const last = blocks.at(-1);
		const starts = /^(#|- )/.test(raw);
		if (raw.trim() === '') open = false;
		else if (open && !starts && last) last.text += ` ${raw.trim()}`;
		else blocks.push({ text: raw.trimEnd(), line: i + 1 });
		if (raw.trim() !== '') open = !raw.startsWith('#');
	});
	return blocks;
}

const kindOf = (heading: string): ChangeKind | undefined =>
	CHANGE_KINDS.find((kind) => heading === `### ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`);

/** Reads the list of changes; whatever has not its form becomes a problem with its line. */
export function readChanges(text: string): ReadChanges {
	const versions: (VersionChanges & { readonly changes: Change[] })[] = [];
	const problems: Problem[] = [];
	let kind: ChangeKind | null = null;
	const report = ({ text, line }: Block, message: string, remedy: string) =>
		void problems.push(changeProblem(line, text, message, remedy));

	for (const block of blocksOf(text)) {
		const version = versions.at(-1);
		if (block.text.startsWith('## ')) {
			const [, name = '', date = ''] = VERSION.exec(block.text) ?? [];
			if (!isCalendarDay(date))
				report(block, 'is no version with a day.', 'Write it like "## 0.2.0 · 2026-11-22".');
			else if (version && version.date < date)
				report(block, 'is newer than the version above it.', 'Put the newest version first.');
			versions.push({ version: name, date, line: block.line, changes: [] });
			kind = null;
		} else if (block.text.startsWith('### ')) {
			kind = kindOf(block.text) ?? null;
			if (kind === null || !version)
				report(block, 'is no kind of change.', 'Use ### Added, ### Revised or ### Withdrawn.');
		} else if (block.text.startsWith('- ')) {
			const change = kind && version ? readEntry(block.text, kind, block.line) : null;
			if (change) version?.changes.push(change);
			else if (kind === null)
				report(
					block,
					'stands under no kind of change.',
					'Put it under Added, Revised or Withdrawn.'
				);
			else
				report(
					block,
					'does not name table, rows and reason.',
					'Write it like "- claims `a-claim` (`flags`: none → reprint): why."'
				);
		} else if (kind !== null)
			report(
				block,
				'is no entry.',
				'Begin it with "- ", or indent it to go on with the line above.'
			);
	}
	return { versions, problems };
}

/** Entries of a kind in all versions, newest first. */
export const changesOf = (versions: readonly VersionChanges[], kind: ChangeKind): Change[] =>
	versions.flatMap(({ changes }) => changes.filter((change) => change.kind === kind));
