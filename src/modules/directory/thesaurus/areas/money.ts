import type { WrittenConcept } from '../concept.ts'

/** Money, food, warmth, a roof, work, learning, papers and getting about. */
export const money: readonly WrittenConcept[] = [
  {
    id: 'debt',
    label: { en: 'Debt', cy: 'Dyled' },
    themes: 'advice-money talking',
    said: {
      en: `debt; in debt; owe money; bailiffs; letters i can't open; final demand; red letters; credit card; payday loan; loan shark; can't pay; behind with; arrears; council tax arrears; doorstep lender; county court; robbing peter to pay paul; in over my head; catalogue`,
      cy: `dyled; mewn dyled; beili; llythyrau coch; benthyciad; cerdyn credyd; methu talu; ôl-ddyledion; ar ei hôl hi; treth y cyngor`,
    },
    answers: {
      en: 'debt; money advice; budgeting; credit union; arrears; bailiff; creditors; repayment; money worries',
      cy: 'dyled; cyngor ariannol; cyllidebu; undeb credyd; ôl-ddyledion; poeni am arian',
    },
  },
  {
    id: 'benefits',
    label: { en: 'Benefits', cy: 'Budd-daliadau' },
    themes: 'advice-money practical-help',
    said: {
      en: `benefits; universal credit; pip; pip form; attendance allowance; esa; sanctioned; benefits stopped; claim; dwp; the social; appeal; tribunal; pension credit; carer's allowance; what am i entitled to; disability benefit; blue badge; help filling in forms; the job centre stopped my money`,
      cy: `budd-daliadau; credyd cynhwysol; ffurflen pip; lwfans gweini; hawlio; apêl; credyd pensiwn; lwfans gofalwyr; beth mae gen i hawl; help gyda ffurflenni`,
    },
    answers: {
      en: 'benefits; welfare rights; entitlement; universal credit; pip; attendance allowance; appeal; forms; claim',
      cy: 'budd-daliadau; hawliau lles; credyd cynhwysol; lwfans gweini; apêl; ffurflenni; hawlio',
    },
  },
  {
    id: 'low-income',
    label: { en: 'Not enough money', cy: 'Dim digon o arian' },
    themes: 'advice-money food practical-help',
    said: {
      en: `skint; brassic; no money; broke; can't afford; short of money; money is tight; cost of living; making ends meet; nothing left at the end of the month; on the breadline; poor; strapped for cash; wages don't stretch; pennies; school uniform`,
      cy: `dim arian; methu fforddio; prin o arian; costau byw; cael dau ben llinyn ynghyd; tlawd; gwisg ysgol`,
    },
    answers: {
      en: 'money advice; budgeting; hardship fund; grant; credit union; cost of living; warm hub; uniform exchange; swap',
      cy: 'cyngor ariannol; cyllidebu; cronfa caledi; grant; am ddim; costau byw; cyfnewid gwisg',
    },
  },
  {
    id: 'food',
    label: { en: 'Not enough food', cy: 'Dim digon o fwyd' },
    themes: 'food advice-money',
    said: {
      en: `hungry; food bank; foodbank; nothing to eat; cupboard is bare; can't feed the kids; no food in; food parcel; skipping meals; going without meals; nothing in the fridge; food vouchers; a hot meal; cheap food; kids are hungry; shopping is too dear; clemmed`,
      cy: `llwgu; banc bwyd; dim bwyd; parsel bwyd; pryd poeth; methu bwydo'r plant; bwyd rhad; mynd heb fwyd`,
    },
    answers: {
      en: 'food bank; pantry; food parcel; community meal; free meal; larder; community fridge; hot meal; affordable food; soup',
      cy: 'banc bwyd; pantri; parsel bwyd; pryd cymunedol; oergell gymunedol; cawl; bwyd fforddiadwy',
    },
  },
  {
    id: 'fuel',
    label: { en: 'Heating and fuel bills', cy: 'Gwres a biliau tanwydd' },
    themes: 'advice-money advice-housing practical-help',
    said: {
      en: `heating bills; energy bills; gas bill; electric bill; can't heat the house; freezing; cold house; prepayment meter; the meter; boiler broken; heating or eating; damp and cold; smart meter; leccy; cold all the time; electric has run out; oil tank empty; keep warm`,
      cy: `biliau gwresogi; biliau ynni; bil nwy; bil trydan; tŷ oer; rhewi; methu cynhesu'r tŷ; boeler wedi torri; cadw'n gynnes`,
    },
    answers: {
      en: 'energy; fuel; heating; warm; insulation; fuel voucher; warm home; boiler; bills; warm hub; meter',
      cy: 'ynni; tanwydd; gwresogi; cynnes; inswleiddio; taleb tanwydd; biliau; hwb cynnes',
    },
  },
  {
    id: 'housing',
    label: { en: 'Trouble with a home', cy: 'Trafferth gyda chartref' },
    themes: 'advice-housing advice-money',
    said: {
      en: `rent; behind with the rent; rent arrears; landlord; eviction; evicted; section 21; notice to quit; mould; damp; repairs; overcrowded; council house; housing list; mortgage; neighbour from hell; noisy neighbours; housing association; need to move; kicked out; leak in the roof; thrown out`,
      cy: `rhent; ar ei hôl hi gyda'r rhent; landlord; troi allan; llwydni; lleithder; tŷ cyngor; morgais; cymdogion swnllyd; angen symud`,
    },
    answers: {
      en: 'housing; tenancy; landlord; rent; eviction; homeless prevention; repairs; tenant; housing rights',
      cy: 'tai; tenantiaeth; landlord; rhent; troi allan; atgyweirio; tenant; hawliau tai',
    },
  },
  {
    id: 'homelessness',
    label: { en: 'Nowhere to live', cy: 'Dim lle i fyw' },
    themes: 'advice-housing food safety practical-help',
    said: {
      en: `homeless; nowhere to live; sofa surfing; sleeping on sofas; sleeping rough; on the streets; sleeping in my car; hostel; nowhere to go; living in a van; lost my home; kipping at mates; nowhere to sleep; no fixed address`,
      cy: `digartref; dim lle i fyw; cysgu ar soffa; cysgu allan; hostel; cysgu yn y car; colli fy nghartref`,
    },
    answers: {
      en: 'homeless; rough sleeping; hostel; night shelter; showers; accommodation; rough sleepers; outreach',
      cy: 'digartref; cysgu allan; hostel; lloches nos; cawod; llety',
    },
  },
  {
    id: 'legal',
    label: { en: 'The law and my rights', cy: 'Y gyfraith a’m hawliau' },
    themes: 'advice-money advice-housing safety',
    said: {
      en: `solicitor; legal advice; legal help; court; my rights; unfair dismissal; employment rights; discrimination; custody; power of attorney; tribunal hearing; been arrested; probation; criminal record; lawyer; sacked; prison; see my kids in court; make a will`,
      cy: `cyfreithiwr; cyngor cyfreithiol; llys; fy hawliau; ewyllys; atwrneiaeth; diswyddo; gwahaniaethu; carchar`,
    },
    answers: {
      en: 'legal; law; solicitor; rights; advice; tribunal; court; advocacy; wills; employment rights; probation',
      cy: 'cyfreithiol; cyfraith; hawliau; cyngor; llys; eiriolaeth; ewyllys',
    },
  },
  {
    id: 'migration',
    label: { en: 'Immigration and asylum', cy: 'Mewnfudo a lloches' },
    themes: 'advice-housing faith-culture work-learning befriending',
    said: {
      en: `asylum; refugee; seeking asylum; visa; home office; immigration; leave to remain; settled status; no recourse to public funds; deported; new to this country; just come to england; from syria; from ukraine; fled the war; came to this country; from sudan; my papers`,
      cy: `ceisiwr lloches; ffoadur; fisa; mewnfudo; swyddfa gartref; newydd ddod i'r wlad; wedi ffoi; statws sefydlog`,
    },
    answers: {
      en: 'refugee; asylum; immigration; migrant; sanctuary; newcomers; host; settled status',
      cy: 'ffoadur; lloches; mewnfudo; noddfa; croeso; mudwyr',
    },
  },
  {
    id: 'english',
    label: { en: 'Learning English', cy: 'Dysgu Saesneg' },
    themes: 'work-learning faith-culture befriending',
    said: {
      en: `learn english; speak english; my english is bad; my english is not good; english classes; esol; english lessons; doesn't speak english; no english; improve my english; i not speak good; english second language; interpreter`,
      cy: `dysgu saesneg; siarad saesneg; gwersi saesneg; dim saesneg; gwella fy saesneg; cyfieithydd`,
    },
    answers: {
      en: 'esol; english; conversation; learn english; speakers of other languages; english class',
      cy: 'saesneg; dosbarth saesneg; sgwrsio; dysgu saesneg',
    },
  },
  {
    id: 'work',
    label: { en: 'Finding work', cy: 'Dod o hyd i waith' },
    themes: 'work-learning volunteering digital',
    said: {
      en: `job; find a job; need work; unemployed; out of work; redundant; made redundant; lost my job; cv; interview; back to work; return to work; never had a job; apprenticeship; career; want to work again; off sick from work; on the dole; start my own business; neet`,
      cy: `swydd; chwilio am waith; di-waith; colli fy swydd; cyfweliad; yn ôl i'r gwaith; prentisiaeth; gyrfa`,
    },
    answers: {
      en: 'job club; employment; cv; interview; work; skills; jobs; career; apprenticeship; work experience; job search',
      cy: 'clwb swyddi; cyflogaeth; cyfweliad; gwaith; sgiliau; gyrfa; prentisiaeth',
    },
  },
  {
    id: 'learning',
    label: { en: 'Learning something', cy: 'Dysgu rhywbeth' },
    themes: 'work-learning art digital',
    said: {
      en: `learn something; learn something new; go back to college; can't read; can't read or write; read and write; maths; spelling; qualifications; night school; evening class; use my brain; keep my brain going; never did well at school; gcse; help with reading; something to get my teeth into; go on a course; evening classes`,
      cy: `dysgu rhywbeth; cwrs; dosbarth; coleg; methu darllen; darllen ac ysgrifennu; mathemateg; cymwysterau; dosbarth nos`,
    },
    answers: {
      en: 'course; learn; class; adult learning; literacy; reading; maths; college; workshop; u3a; talk',
      cy: 'cwrs; dysgu; dosbarth; addysg oedolion; llythrennedd; darllen; coleg; gweithdy',
    },
  },
  {
    id: 'digital',
    label: { en: 'Phones, computers and getting online', cy: 'Ffonau, cyfrifiaduron a mynd ar-lein' },
    themes: 'digital work-learning',
    said: {
      en: `computer; internet; can't use the internet; online; tablet; ipad; smartphone; email; everything is online now; no wifi; no broadband; laptop; zoom; can't do it online; nhs app; whatsapp; video call; password; technology; i'm no good with computers; online forms; facebook`,
      cy: `cyfrifiadur; rhyngrwyd; ar-lein; tabled; ffôn clyfar; e-bost; dim wi-fi; gliniadur; technoleg; galwad fideo; popeth ar-lein`,
    },
    answers: {
      en: 'digital; computer; internet; tablet; online; it help; smartphone; digital champion; data; device; wifi',
      cy: 'digidol; cyfrifiadur; rhyngrwyd; tabled; ar-lein; ffôn; dyfais; data',
    },
  },
  {
    id: 'transport',
    label: { en: 'Getting there', cy: 'Cyrraedd yno' },
    themes: 'transport practical-help befriending',
    said: {
      en: `no bus; no buses; can't drive; don't drive; no car; transport; can't get there; get to the hospital; hospital appointment; taxi is too dear; gave up driving; lost my licence; stuck without a car; get to appointments; too far to walk; bus stopped; need a lift`,
      cy: `dim bws; methu gyrru; dim car; lifft; trafnidiaeth; methu cyrraedd; apwyntiad ysbyty; tacsi'n rhy ddrud; cyrraedd yr ysbyty`,
    },
    answers: {
      en: 'transport; community car; dial-a-ride; minibus; volunteer driver; lift; bus; hospital car; shopmobility; wheels',
      cy: 'trafnidiaeth; car cymunedol; bws mini; gyrrwr gwirfoddol; lifft; bws',
    },
  },
]
