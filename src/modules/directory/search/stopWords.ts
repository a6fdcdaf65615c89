const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that join others and mean nothing by themselves: left out when a phrase is compared, never counted as a word looked for. */
export const glue = list(`
  a an the and or but so that this these those there here it its i me my mine myself we us our you your he him his she her hers they them their
  is am are was were be been being have has had having do does did doing will would shall should can could may might must
  im ive id ill hes shes were theyre youre weve ids to of in on at by for from with as than then if when while where who whom which what how why
  just really very quite too also still bit lot lots some any all both each more most much many every
  y yr yn a ac ag o i ar at am gan gyda wrth dan drwy heb hyd fy dy ei ein eich eu mi ti fe fo hi ni chi nhw mae mi'n dw dwi rwy rydw i'n ydy ydw yw oes
  dwin rwyn maen min hin nin dyn wedyn doedd roedd roeddwn bod wedi fi sy sydd na nad nid bach iawn hefyd ond neu os pan beth pwy ble sut pam
`)

/** Words people write in almost any need; looking for them would find everything. */
export const fillers = list(`
  help helping need needs needed want wants wanted wanting like likes look looking find finding something anything somewhere anywhere someone anyone
  somebody anybody people person thing things stuff place places get gets getting got go goes going went come coming make makes making
  try trying know think feel feels feeling please thanks thank hello hi near nearby local around area round here today now new good nice great
  join take part activity activities group groups class classes session sessions service services support advice
  year years old week day days time times way one two three maybe ideally prefer preferably would love dont cant not no never
  help helpu cymorth angen eisiau isio moyn rhywbeth rhywle rhywun unrhyw hoffwn hoffi chwilio dod o hyd mynd gwneud teimlo gallu lleol agos ger grwp
  gweithgaredd gweithgareddau plis diolch methu ddim byth
`)

/**
 * Words that are in half of what people write: a phrase of nothing else ("want us out", "coming back") is only heard when it is said as it
 * stands, and they answer no need by themselves.
 */
export const weak: ReadonlySet<string> = new Set([
  ...fillers,
  ...list(`
  out up down back off over away again always often even already since until til till along
  let lets keep keeps keeping kept put puts putting see sees seeing seen say says said saying tell tells told telling take takes taking taken
  give gives giving gave given bring brings leave leaves leaving left use uses using used start starts starting started stop stops stopped
  turn turns turned work works working worked live lives living lived move moves moved moving sit sits sitting sat stand talk talks talking ask asks asked
  want wants go goes come comes came end ends
  nothing everything nobody noone everyone everybody someone anyone one ones own last first next morning night nights evening month months weekend home house
  good better best bad worse old young big little long full whole right wrong different same other others another else
  man woman men women bloke husband wife mum dad son daughter brother sister kid kids child children family friend friends mother father
  money hour hours minute minutes few half two three four five six ten hundred far away along enough anymore ever only really
  cannot wont didnt doesnt couldnt havent hasnt isnt arent wasnt
  allan mas eto dim neb pob bob dydd nos mam tad plant gwr gwraig siarad cael dod roi eisiau
  `),
])
