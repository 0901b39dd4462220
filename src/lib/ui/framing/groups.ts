/** Concepts under a few headings, so that forty questions can be looked over. */
const HEADINGS: readonly (readonly [string, RegExp])[] = [
	[
		'The war and those who wage it',
		/^(name_of|whose_|stated_|nazi_)|_(government|state|partners)$/
	],
	['Land', /^(territory|changing_hands|crimea|annexation|referendum|donbas|appointed_|leaving_)/],
	['Soldiers', /_army$|^(foreign_|separatist|mobilisation|stopping|prisoners|killing|losses)/],
	['Civilians, attacks and blame', /^(civilian|accusations|strikes|blasts|nuclear)/],
	['Help, pressure and the way out', /^(sanctions|weapons|negotiations)/],
	['Spellings of names', /spelling/]
];
const REST = 'Other names';

/** Concepts by heading, headings and concepts in a fixed order; a heading without concepts is left out. */
export function groupConcepts<T extends { readonly concept_id: string }>(
	concepts: readonly T[]
): { heading: string; concepts: T[] }[] {
	const headingOf = ({ concept_id }: T): string =>
		HEADINGS.find(([, pattern]) => pattern.test(concept_id))?.[0] ?? REST;
	return [...HEADINGS.map(([heading]) => heading), REST]
		.map((heading) => ({
			heading,
			concepts: concepts.filter((concept) => headingOf(concept) === heading)
		}))
		.filter((group) => group.concepts.length > 0);
}
