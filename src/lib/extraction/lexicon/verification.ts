/** Sentences about checking a claim. Tried on one sentence at a time; each part has a bounded reach. */
import type { Claim } from '$lib/dataset/types';

export const VERIFICATIONS: readonly (readonly [RegExp, NonNullable<Claim['verification']>])[] = [
	[
		/\b(?:could|can|have|has|had|was|were|been|is|are) ?(?:not|n['’]t|never)(?: yet| immediately| been| be| independently| able to){0,5} (?:verif|confirm|corroborat|authenticat|substantiat)/i,
		'not_verified'
	],
	[
		/\b(?:cannot|can't|couldn't) (?:be )?(?:immediately |independently ){0,2}(?:verif|confirm|corroborat)/i,
		'not_verified'
	],
	[
		/\b(?:unable|impossible|not possible|difficult|no way) to (?:immediately |independently ){0,2}(?:verif|confirm|corroborat)/i,
		'not_verified'
	],
	[/\b(?:no|without) independent (?:confirmation|verification)/i, 'not_verified'],
	[/\b(?:not|never) (?:been )?independently (?:verif|confirm)/i, 'not_verified'],
	[/\b(?:partly|partially) (?:verified|confirmed)/i, 'partly_verified'],
	[/\bindependently (?:verified|confirmed)/i, 'verified'],
	[/\b(?:verified|geolocated|authenticated) by (?:\p{Lu}|the)/u, 'verified'],
	[/\b(?:later|has since|was) (?:corrected|retracted)\b/i, 'corrected']
];
