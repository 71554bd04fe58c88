/** What people type, and the course's own words for it. Small letters; the longest match counts. */
// biome-ignore format: one line a meaning
const SAME: readonly (readonly [typed: readonly string[], meant: string])[] = [
  [['rsd', 'rsds', 'reflex sympathetic dystrophy', 'algodystrophy', 'sudeck', 'sudecks', "sudeck's", 'sudeck’s', 'morbus sudeck', 'causalgia', 'shoulder-hand syndrome'], 'crps'],
  [['burning hand', 'burning foot', 'hand on fire', 'burning pain'], 'allodynia'],
  [['touch hurts', 'clothes hurt', 'hurts to touch', 'sensitive skin', 'sleeve hurts'], 'allodynia'],
  [['gmi', 'recognise app', 'motor imagery programme'], 'graded motor imagery'],
  [['laterality', 'limb laterality', 'left right', 'left or right', 'picture test', 'flash cards'], 'left/right judgement'],
  [['mirror box', 'mirror therapy', 'mvf', 'mirror visual feedback'], 'mirror'],
  [['desensitisation', 'desensitise', 'desensitization', 'densensitisation'], 'touch'],
  [['mental practice', 'visualisation', 'visualization', 'imagining', 'imagine movement'], 'imagery'],
  [['swelling', 'swollen', 'puffy hand', 'edema', 'oedema'], 'swelling'],
  [['hot hand', 'cold hand', 'cold foot', 'one hand colder', 'skin temperature'], 'temperature'],
  [['suicide', 'suicidal', 'self harm', 'self-harm', 'wants to die'], 'suicidal thoughts'],
  [['depression', 'depressed', 'low mood', 'anxiety'], 'mood'],
  [['kids', 'child', 'teenager', 'adolescent', 'paediatric', 'pediatric'], 'children'],
  [['elderly', 'geriatric', 'old people'], 'older people'],
  [['video call', 'zoom', 'remote', 'telemedicine', 'telerehab', 'online visit'], 'telehealth'],
  [['flare up', 'flare-up', 'flareup', 'bad day', 'setback'], 'flare'],
  [['smudging', 'cortical smudging', 'smudged map', 'brain map'], 'map'],
  [['dash', 'quick dash'], 'quickdash'],
  [['pain scale', 'nrs', 'vas', 'pain score'], 'pain change points'],
  [['dvt', 'blood clot', 'clot'], 'thrombosis'],
  [['infected', 'cellulitis', 'septic'], 'infection'],
  [['splint', 'cast', 'sling', 'immobilisation', 'immobilization'], 'rest splint'],
  [['dystonia', 'clawed hand', 'twisted foot', 'fixed posture'], 'dystonia'],
  [['mcid', 'mdc', 'mic', 'detectable change', 'important change'], 'smallest change'],
  [['cured', 'cure', 'will it go away', 'recovery', 'prognosis'], 'outlook year'],
  [['pept', 'graded exposure', 'exposure in vivo', 'push through pain'], 'exposure'],
  [['contrast bath', 'contrast baths', 'hot and cold water', 'ice'], 'water temperature'],
  [['paperclip', 'how hard to press', 'ten grams', '10 g'], 'force grams'],
];

/** Another way to ask for the same; null when there is none. */
export function otherWords(typed: string): string | null {
  const wanted = ` ${typed.toLowerCase().trim().replace(/\s+/g, ' ')} `;
  const hits = SAME.flatMap(([words, meant]) =>
    words.filter((word) => wanted.includes(` ${word} `)).map((word) => ({ word, meant })),
  );
  const [best] = hits.sort((a, b) => b.word.length - a.word.length);
  if (!best) return null;
  const other = wanted.replace(` ${best.word} `, ` ${best.meant} `).trim();
  return other === wanted.trim() ? null : other;
}
