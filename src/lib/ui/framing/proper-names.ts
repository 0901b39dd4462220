/**
 * Names that are written with a capital. Words are counted in small letters, so a list of words
 * gives them their capital back. "us", "un", "march" and
 * "may" are not here: in small letters they are also other words.
 */
import type { FramingTerm } from '$lib/dataset/types';

const LIST = `
Ukraine Ukrainian Ukrainians Russia Russian Russians Crimea Crimean Soviet
Moscow Kremlin Washington Brussels London Berlin Paris Ankara Minsk Beijing Warsaw
Kyiv Kiev Kharkiv Kharkov Kherson Odesa Odessa Lviv Donetsk Luhansk Lugansk Donbas Donbass Mariupol
Mykolaiv Nikolaev Zaporizhzhia Zaporozhye Enerhodar Energodar Bucha Irpin Chernihiv Chernigov Sumy
Dnipro Dnepropetrovsk Dnipropetrovsk Severodonetsk Sievierodonetsk Bakhmut Izyum Izium Azovstal Azov
Olenivka Yelenovka Kramatorsk Chernobyl Chornobyl Sevastopol Belgorod
America American Americans Europe European Europeans Asia Asian Africa African Eurasian
Britain British Germany German France French Italy Italian Spain Spanish Poland Polish Turkey Turkish
China Chinese Japan Japanese India Indian Israel Israeli Iran Iranian Syria Syrian Belarus Belarusian
Kazakhstan Uzbekistan Tajikistan Kyrgyzstan Turkmenistan Azerbaijan Armenia Armenian Georgia Moldova
Finland Sweden Norway Denmark Estonia Latvia Lithuania Hungary Romania Slovakia Bulgaria Serbia Greece
Austria Switzerland Netherlands Belgium Portugal Canada Canadian Australia Australian Brazil
Putin Vladimir Zelensky Zelenskyy Zelenskiy Volodymyr Biden Macron Scholz Johnson Erdogan Lavrov
Shoigu Lukashenko Guterres Stoltenberg Wagner Bandera Reuters
NATO EU UK USA IAEA DPR LPR OSCE IMF U.S U.N U.K
January February April June July September October November December
Monday Tuesday Wednesday Thursday Friday Saturday Sunday
`;

const NAMES = new Map(
	LIST.split(/\s+/)
		.filter(Boolean)
		.map((name) => [name.toLowerCase(), name])
);

export const isProperName = (word: string): boolean => NAMES.get(word.toLowerCase()) === word;

/** Gives a word of a list its capital, from the names above and from terms that are one name. */
export function capitaliser(terms: readonly FramingTerm[]): (word: string) => string {
	const known = new Map(NAMES);
	for (const { term } of terms)
		for (const name of term.split(', '))
			if (/^\p{Lu}\p{Ll}+$/u.test(name)) known.set(name.toLowerCase(), name);
	// Letters parted by full stops lose the last one when they are counted: "U.S." is "u.s".
	const dotted = (word: string): string => (/^(\p{L}\.)+\p{L}$/u.test(word) ? `${word}.` : word);
	return (word) => dotted(known.get(word) ?? word);
}
