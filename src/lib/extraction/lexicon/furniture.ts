/** Lines of a page that are not part of the article. Each is tried on a whole line. */
export const FURNITURE_LINES: readonly RegExp[] = [
	/^(share|tweet|print|email|comments?|advertisement|advertising|sponsored|photo|video|watch|listen)( (this|now|on))?( (article|story|page|post))?:?$/i,
	/^(related|more|latest|top|trending|popular|recommended)( (news|stories|articles|posts|topics|reads?|coverage|from .{1,40}))+:?$/i,
	/^(read|see|click)( (more|also|the rest|next|here|on))+\b.{0,80}$/i,
	/^(read|see) (more|also):.{0,200}$/i,
	/^(post|leave|write) a (comment|reply)$/i,
	/^your (name|e-?mail)( address)?$/i,
	/^(publish|published|publication|updated?|last updated|posted) ?(date|(on|at)\b).{0,60}$/i,
	/^(story|article) (code|id) ?:.{0,40}$/i,
	/^(site icon|exit mobile version|skip to content|back to top|menu|home)\b.{0,60}$/i,
	/^(join|follow|subscribe|sign up|download|like)\b.{0,60}\b(group|channel|us|newsletter|app|twitter|facebook|whatsapp|telegram|youtube|instagram|alerts?)\b.{0,60}$/i,
	/^follow .{1,60}\bon (twitter|facebook|instagram|telegram)\b.{0,80}$/i,
	/^(https?:\/\/|www\.)\S+$/i,
	/^(tags?|topics?|keywords|categor(y|ies)|filed under) ?:.{0,200}$/i,
	/^(©|\(c\)|copyright\b).{0,160}$/i,
	/^all rights reserved\.?.{0,80}$/i,
	/^\(?(reporting|editing|writing|additional reporting|compiled) by\b.{0,200}$/i,
	/^<[^<>]{0,2000}>\.?$/
];

/** What follows such a line to the end of the text is other articles and forms. */
export const FURNITURE_ENDS: readonly RegExp[] = [
	/^(related news|related stories|related articles|post a comment|leave a reply|exit mobile version)\b/i
];

/** Agencies at the end of an article, in brackets. */
export const AGENCY_CREDIT =
	/\((?:(?:apa|afp|ap|dpa|reuters|portal|tass|ria|ani|pti|ians|upi|efe|ansa|xinhua|bloomberg|cnn|bbc)(?:[,/ ]{1,3}|(?=\))){1,2}){1,8}\)\s*$/i;

/** Place, day and agency before the first words: “KYIV, Oct 7 (Reuters) - ”. */
export const DATELINE =
	/^(?:[A-Z][\p{L}.'-]{1,20}[, /]{0,2}){1,6}(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.? ?\d{1,2}(?:, \d{4})? ?)?(?:\([\p{L} /.,]{2,30}\) ?)?(?:—|–|--|- )\s?/u;
