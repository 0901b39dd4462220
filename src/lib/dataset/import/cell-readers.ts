/** One reader for each column of the flat form: more patient than the door, and never inventing. */
import { splitList } from '../cells';
import { rearm } from '../export/disarm';
import type { FlatColumn } from '../export/flat-columns';
import { countWords, MAXIMUM_QUOTED_WORDS } from '../rules';
import type { ProblemCode } from '../problems';
import { readNumber } from './numbers';
import { qualifierOf } from './qualifier-words';

/** Why a cell cannot be read. */
export class CellFault {
	constructor(
		readonly code: ProblemCode,
		readonly message: string,
		readonly remedy: string
	) {}
}

/** The value of a cell that is not empty, or why there is none. */
export type CellReader = (text: string) => unknown;

const YES = new Set(['true', 'yes', 'y', '1', 'x', 'ja', 'так', 'да']);
const NO = new Set(['false', 'no', 'n', '0', 'nein', 'ні', 'нет']);

const fault = (code: ProblemCode, message: string, remedy: string) =>
	new CellFault(code, message, remedy);

function readFlag(text: string): unknown {
	const word = text.toLowerCase();
	if (YES.has(word)) return true;
	if (NO.has(word)) return false;
	return fault('wrong-type', 'is neither true nor false.', 'Write true or false.');
}

function readWhole(text: string): unknown {
	const reading = readNumber(text);
	return reading.kind === 'number' && Number.isSafeInteger(reading.value) && reading.value >= 0
		? reading.value
		: fault('wrong-type', 'is not a whole number.', 'Use digits only, such as 1240.');
}

/** One of a few words; capitals, spaces and hyphens do not matter. */
function readChoice(text: string, values: readonly string[], name: string): unknown {
	const word = text.toLowerCase().replace(/[\s-]+/g, '_');
	const found = values.find((value) => value === word || value === text);
	if (found !== undefined) return found;
	const qualifier = name === 'qualifier' ? qualifierOf(text) : null;
	return (
		qualifier ??
		fault('not-allowed', 'is not one of the allowed words.', `Use ${values.join(', ')}.`)
	);
}

/** Columns that hold words of others, which are kept short. */
const QUOTED = new Set(['wording', 'other_wording', 'hedge', 'cue', 'figure_wording']);

const NO_BREAK_SPACE = 0xa0;

/** Whether a text has so few spaces that it cannot have more words than may be quoted. */
export function hasFewSpaces(text: string): boolean {
	if (text.length > 400) return false;
	let spaces = 0;
	for (let i = 0; i < text.length; i += 1) {
		const code = text.charCodeAt(i);
		if (code === NO_BREAK_SPACE) return false;
		if (code <= 32) spaces += 1;
	}
	return spaces < MAXIMUM_QUOTED_WORDS;
}

function readQuoted(text: string): unknown {
	if (hasFewSpaces(text)) return rearm(text);
	const words = text.length > 2000 ? MAXIMUM_QUOTED_WORDS + 1 : countWords(text);
	return words > MAXIMUM_QUOTED_WORDS
		? fault(
				'rule',
				`has more than ${MAXIMUM_QUOTED_WORDS} words.`,
				'Cut it to the twelve words at issue.'
			)
		: rearm(text);
}

function patterned(pattern: string): CellReader {
	const test = new RegExp(pattern, 'u');
	return (text) =>
		test.test(text)
			? text
			: fault('wrong-pattern', 'has the wrong form.', `Write it in the form ${pattern}.`);
}

/** Remembers what a text was read as, for columns whose texts repeat. */
function remembering(read: CellReader): CellReader {
	const known = new Map<string, unknown>();
	return (text) => {
		let value = known.get(text);
		if (value === undefined) {
			value = read(text);
			if (known.size < 5000) known.set(text, value);
		}
		return value;
	};
}

/** The reader of a column; dates, values and references are read elsewhere. */
export function cellReader({ name, field }: FlatColumn): CellReader {
	if (QUOTED.has(name)) return readQuoted;
	const { values, pattern } = field;
	if (values) return remembering((text) => readChoice(text, values, name));
	if (pattern) return remembering(patterned(pattern));
	if (field.type === 'boolean') return remembering(readFlag);
	if (field.type === 'integer') return readWhole;
	if (field.type === 'list') return (text) => splitList(rearm(text));
	return rearm;
}
