/** How to read a framing chart: a sentence for each thing that is really drawn. */
import type { FramingTerm } from '$lib/dataset/types';
import type { ConceptView } from './concept-chart';
import { FEW_TEXTS, type ShareOf } from '$lib/framing/shares';
import { quoted } from './words';

const MEANING: Readonly<Record<ShareOf, string>> = {
	concept:
		'Of the texts that use any of these words, the line shows how many use this one. A text can use several, so shares can add up to more than 100%.',
	texts:
		'Of all texts, the line shows how many use the word. Long texts have more room for a word.',
	mentions:
		'The line shows how often the word stands in 1,000 words. That makes long and short texts comparable.'
};

export function howToRead(
	{ focus, of, step, layout, basis }: ConceptView,
	beside: readonly FramingTerm[]
): string[] {
	return [
		layout === 'panels'
			? `Each panel is one side. The line in the side’s colour is ${quoted(focus)}${beside.length > 0 ? '; other words for the same thing are grey stars, told apart by line and outline and named at its end' : ''}. All panels have one scale.`
			: `Each line is one side; all show ${quoted(focus)}.`,
		MEANING[of],
		...(of === 'mentions'
			? []
			: [
					'The tint is a 95% interval (Wilson): how far the share could be off by chance with so few texts. It knows nothing of how the texts were chosen. The intervals of grey words are in the table.'
				]),
		`In ${step}s with fewer than ${FEW_TEXTS} texts marks are faint, and no line joins them: one text more or less would move them far. A line also stops where a ${step} has no text to count.`,
		basis === 'publisher'
			? 'Who published a text is counted, not who speaks in it: an outlet also quotes the other side.'
			: 'Here a side’s own press releases are counted. They are never mixed with news outlets.'
	];
}
