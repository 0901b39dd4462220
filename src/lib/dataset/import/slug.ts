/** Readable ids from names: "Генеральний штаб" → "heneralnyi-shtab". The same name gives the same id. */
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
	'а-a б-b в-v г-h ґ-g д-d е-e є-ie ж-zh з-z и-y і-i ї-i й-i к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-kh ц-ts ч-ch ш-sh щ-shch ь- ъ- ю-iu я-ia ы-y э-e ё-e'
		.split(' ')
		.map((pair) => pair.split('-'))
);

const LONGEST = 60;

/** Letters beyond plain Latin → plain ones, as far as there are any. */
const inLatin = (name: string): string =>
	name
		.toLowerCase()
		.replace(/[а-яґєіїё]/g, (letter) => CYRILLIC[letter] ?? '')
		.replace(/ß/g, 'ss')
		.replace(/ł/g, 'l')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '');

// eslint-disable-next-line no-control-regex
const BEYOND_LATIN = /[^\u0000-\u007f]/;

/** The code of the small letter or digit that a sign stands for; 0 for any other sign. */
function plainCode(code: number): number {
	if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
	return code >= 65 && code <= 90 ? code + 32 : 0;
}

/** Lower-case words and digits joined by `joint`; empty when the name has neither. */
export function slug(name: string, joint: '-' | '_' = '-'): string {
	const short = name.slice(0, 300);
	const latin = BEYOND_LATIN.test(short) ? inLatin(short).toLowerCase() : short;
	const joined = joint.charCodeAt(0);
	const codes: number[] = [];
	let gap = false;
	// One sign more than fits shows where the last whole word ends.
	for (let i = 0; i < latin.length && codes.length <= LONGEST; i += 1) {
		const code = plainCode(latin.charCodeAt(i));
		if (code !== 0) {
			if (gap && codes.length > 0) codes.push(joined);
			gap = false;
			codes.push(code);
		} else gap = true;
	}
	if (codes.length > LONGEST) {
		const cut = codes.lastIndexOf(joined, LONGEST);
		codes.length = cut > 0 ? cut : LONGEST;
	}
	return String.fromCharCode(...codes);
}

/** Names that differ in capitals and spaces only are one name. */
export const foldName = (name: string): string =>
	name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
