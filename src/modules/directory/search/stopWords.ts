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
