import type { WrittenConcept } from '../concept.ts'

/** Work, learning, going online, papers and rights. */
export const learning: readonly WrittenConcept[] = [
  {
    id: 'work',
    label: { en: 'Finding work', cy: 'Dod o hyd i waith' },
    themes: 'work-learning volunteering digital',
    said: {
      en: `job; find a job; need work; unemployed; out of work; redundant; made redundant; lost my job; cv; interview; back to work; return to work;
        never had a job; apprenticeship; want to work again; off sick from work; on the dole; start my own business; neet; interviews;
        no one will hire me; laid off; jobs; a job; want to work; looking for work; find work; get back into work; back into work; unemployment; dole;
        redundancy; finished at the factory; been finished; sacked; cvs; application; applications; applying; applied for; apprentice; career change;
        gap in my cv; never worked; not worked for years; off sick; self employed; start a business; own business; job coach; zero hours;
        no one will hire; nobody will take me on; take me on; warehouse`,
      cy: `swydd; chwilio am waith; di-waith; colli fy swydd; cyfweliad; yn ôl i'r gwaith; prentisiaeth; gyrfa; swyddi; gwaith; colli swydd; cv`,
    },
    hints: {
      en: `hire; boss; wage; hours; employed; experience; old; factory; shop; forklift; hgv; till; care; cleaning; office; building; site; kitchen;
        ticket; cscs; dbs; record; gap; kids; school hours; part time; five years; ten years; twenty years; 55; fifty; too old; age; nobody replies;
        no reply; knock backs; rejected; applied; hundreds; forms; online; universal; coach; suit; nerves; reference; qualification; english; skills;
        computer; sick; depression; anxiety; back; prison; caring; retrain; bills; bored; degree; graduate; left school; first; career; work;
        references; training; employer; temp; agency`,
    },
    answers: {
      en: 'job club; employment; cv; interview; work; skills; jobs; career; apprenticeship; work experience; job search',
      cy: 'clwb swyddi; cyflogaeth; cyfweliad; gwaith; sgiliau; gyrfa; prentisiaeth',
    },
  },
  {
    id: 'work-with-support',
    label: { en: 'Work with somebody beside you', cy: 'Gwaith gyda rhywun wrth eich ochr' },
    themes: 'work-learning volunteering mental-health',
    said: {
      en: `job coach; supported employment; supported internship; even a few hours; few hours a week; work but needs support; wants a job but;
        wants to work but; work at his own pace; work at her own pace; learning difficulties and wants a job; learning disability and wants a job;
        autistic and wants a job; disabled and want to work; work after being ill; work after a breakdown; ease back into work; build up to work;
        not ready for a real job; sheltered workshop; never had a job; can't cope with full time`,
      cy: 'swydd gyda chymorth; profiad gwaith; ychydig oriau; hyfforddwr swydd; eisiau gweithio ond',
    },
    hints: {
      en: `hours; job; pace; support; experience; confidence; ready; ill; slow; patient; café; garden; shop; tasks; boss; small; quiet; shy; anxiety;
        autism; downs; epilepsy; college; mum; son; daughter; nobody gives; give him a chance; give her a chance; chance; wants to earn; earn; badge;
        proud; volunteering; depression; back; step; work experience; few hours; a few hours; first job`,
    },
    answers: {
      en: 'work experience; job coach; supported; real work; pace; foot in the door; supported volunteering',
      cy: 'profiad gwaith; hyfforddwr; cymorth; gwaith',
    },
  },
  {
    id: 'learning',
    label: { en: 'Learning something', cy: 'Dysgu rhywbeth' },
    themes: 'work-learning art digital',
    said: {
      en: `learn something; learn something new; go back to college; can't read; can't read or write; read and write; maths; spelling; qualifications;
        night school; evening class; use my brain; keep my brain going; never did well at school; gcse; help with reading;
        something to get my teeth into; go on a course; evening classes; no qualifications; never any good at school; cannot read; cannot spell;
        left school at; go back to learning; a course; help my kids with homework; night class; college; studying; university; qualification; gcses;
        sums; harder sums; times tables; fractions; can't write; can't spell; dyslexia; dyslexic; never learned to read; reading and writing;
        didn't do well at school; left school with nothing; left school; no good at school; hated school; school failed me; help with homework;
        kids homework; my kids homework; u3a; new skill; keep my mind active; keep my brain active; stretch my mind; spanish; french; first aid`,
      cy: `dysgu rhywbeth; cwrs; dosbarth; coleg; methu darllen; darllen ac ysgrifennu; mathemateg; cymwysterau; dosbarth nos; dysgu; syms; darllen;
        sillafu; ysgol nos`,
    },
    hints: {
      en: `school; read; write; teacher; mind; test; exam; homework; letters; forms; menu; bus; bedtime story; story; kids; grandson; granddaughter;
        ashamed; hide; pretend; forgot my glasses; wife reads; husband does; driving; theory; job; percentages; bullied; thick; stupid; bottom; brain;
        retired; dust; crossword; quiz; degree; history; italian; computer; certificate; level 2; level two; functional; fifty; forty; late;
        second chance; never too late; bored; learn; learning; course; courses; class; classes; study; english gcse; mind going; language`,
    },
    answers: {
      en: 'adult learning; evening classes; maths; reading help; literacy; study groups; college; u3a; spelling; adults',
      cy: 'cwrs; dysgu; dosbarth; addysg oedolion; llythrennedd; darllen; coleg; gweithdy',
    },
  },
  {
    id: 'english',
    label: { en: 'Learning English', cy: 'Dysgu Saesneg' },
    themes: 'work-learning faith-culture befriending',
    said: {
      en: `learn english; speak english; my english is bad; my english is not good; english classes; esol; english lessons; doesn't speak english;
        improve my english; i not speak good; english second language; cannot speak english; speak better english; translate for me; english;
        english class; little english; speaks no english; speaks not english; not english; speak not good; bad english; better english;
        improve english; speak better; speak better for; can't speak english; second language; understand the doctor; conversation practice; ielts;
        citizenship test; my wife speaks; language barrier`,
      cy: 'dysgu saesneg; siarad saesneg; gwersi saesneg; dim saesneg; gwella fy saesneg; cyfieithydd; saesneg; cyfieithu',
    },
    hints: {
      en: `speak; language; understand; pakistan; country; words; conversation; letters; shop; doctor; teacher; school letter; letter; son translates;
        daughter translates; children speak; kids speak; wife; husband; mother; phone; appointment; job; test; citizen; practice; practise; friends;
        accent; shy; write; read; talk; arrived; years here; year here; polish; arabic; chinese; hong kong; neighbours; bus; no english; interpreter;
        my english; translate; translator`,
    },
    answers: {
      en: 'esol; english; conversation; learn english; speakers of other languages; english class',
      cy: 'saesneg; dosbarth saesneg; sgwrsio; dysgu saesneg',
    },
  },
  {
    id: 'digital',
    label: { en: 'Phones, computers and getting online', cy: 'Ffonau, cyfrifiaduron a mynd ar-lein' },
    themes: 'digital work-learning',
    said: {
      en: `computer; internet; can't use the internet; ipad; smartphone; email; no wifi; no broadband; laptop; zoom; can't do it online; nhs app;
        whatsapp; video call; password; technology; i'm no good with computers; online forms; facebook; cannot use a computer; tablet my son gave me;
        passwords; the surgery wants me to use an app; computers; kindle; new phone; wifi; wi-fi; broadband; on line; website; web; e-mail; apps;
        on an app; doctors want it online; everything's online; do it all online; all on the internet; facetime; video call my; login; log in; printer;
        google; download; still in the box; grandkids on video; techy; computer illiterate; no good with computers; don't do computers; no internet;
        not got internet; sim; online banking; scan code; digital`,
      cy: `cyfrifiadur; rhyngrwyd; ar-lein; tabled; ffôn clyfar; e-bost; dim wi-fi; gliniadur; technoleg; galwad fideo; popeth ar-lein; ipad; ap;
        cyfrinair; digidol`,
    },
    hints: {
      en: `phone; screen; app; button; online; box; type; press; mobile; grandchildren; photos; pictures; skype; australia; shopping; tesco; bank;
        branch closed; branch; council; parking; ticket; tv licence; blue badge; gp; surgery; doctor's; prescription; queue; log; sign; code; texts;
        text; swipe; keyboard; mouse; virus; click; frightened; breaking it; press the wrong; scared of breaking; old; eighty; seventy; drawer;
        christmas; son; daughter; library; stupid; passport; form; apply; job; universal; homework; church online; radio; alexa; streaming; netflix;
        tablet; everything is online now; scam; book online; phone settings; technical; printing`,
    },
    answers: {
      en: 'digital; tablet; tablets; computers; computer; technology; phone help; internet; wifi; smartphone; online',
      cy: 'digidol; cyfrifiadur; rhyngrwyd; tabled; ar-lein; ffôn; dyfais; data',
    },
  },
  {
    id: 'migration',
    label: { en: 'Immigration and asylum', cy: 'Mewnfudo a lloches' },
    themes: 'advice-housing faith-culture work-learning befriending',
    said: {
      en: `asylum; refugee; seeking asylum; visa; home office; immigration; leave to remain; settled status; no recourse to public funds; deported;
        new to this country; just come to england; from syria; from ukraine; fled the war; came to this country; from sudan; came here by boat;
        refugees; asylum seeker; right to work; not allowed to work; no recourse; biometric; deport; from afghanistan; from eritrea; from iran;
        from iraq; from hong kong; ukrainian; syrian; came to uk; new in this country; interpreter; family reunion; citizenship; smuggled; trafficked;
        modern slavery`,
      cy: `ceisiwr lloches; ffoadur; fisa; mewnfudo; swyddfa gartref; newydd ddod i'r wlad; wedi ffoi; statws sefydlog; ffoaduriaid; lloches; rhyfel;
        ffoi`,
    },
    hints: {
      en: `country; ukraine; waiting; border; permission; hotel; speak; english; boat; lorry; camp; solicitor; letter; interview; decision; months;
        children; school; doctor; clothes; coat; cold; bus; food; lonely; family; brother; phone; law; work; move; moved; house; room; card; war; bomb;
        bombs; taliban; prison; danger; fled; language; new; passport; police; safe; welcome; my papers; papers; status; escaped; host family; sponsor`,
    },
    answers: {
      en: 'refugee; asylum; immigration; migrant; sanctuary; newcomers; host; settled status',
      cy: 'ffoadur; lloches; mewnfudo; noddfa; croeso; mudwyr',
    },
  },
  {
    id: 'legal',
    label: { en: 'The law and my rights', cy: 'Y gyfraith a’m hawliau' },
    themes: 'advice-money advice-housing safety',
    said: {
      en: `solicitor; legal advice; legal help; court; my rights; unfair dismissal; employment rights; discrimination; custody; power of attorney;
        tribunal hearing; been arrested; probation; criminal record; lawyer; sacked; prison; see my kids in court; make a will; tribunal;
        sacked unfairly; legal; law; courts; sue; sacked me; sack; dismissed; unfair; unfairly; fired; employer; redundancy pay; wages owed; grievance;
        a will; write a will; probate; inheritance; lpa; attorney; guardianship; child arrangements; access to my kids; divorce papers; injunction;
        small claims; consumer; faulty; neighbour dispute; boundary; can they do that; is it legal; arrested; caution; legal aid`,
      cy: `cyfreithiwr; cyngor cyfreithiol; llys; fy hawliau; ewyllys; atwrneiaeth; diswyddo; gwahaniaethu; carchar; cyfraith; cyfreithiol; hawliau;
        heddlu`,
    },
    hints: {
      en: `work; boss; papers; police; sign; dispute; complaint; allowed; letter; signed; contract; notice; hearing; judge; fine; fined; points; deposit;
        refund; garage; builder; hedge; fence; brother; sister; executor; house; mum's money; dad's money; bank; estate; dies; die; when i die;
        funeral; married; divorce; kids; maintenance; csa; cms; school; exclusion; pregnant; maternity; wages; unpaid; holiday pay; hours; sick; union;
        bullied at work; cctv; statement; witness; charged; visa; landlord; bailiff; mother; dementia; sign for her; sign for him; pensions; will;
        rights; papers to sign`,
    },
    answers: {
      en: 'legal; law; solicitor; legal clinic; employment rights; wills; court; tribunal; sacked; powers of attorney',
      cy: 'cyfreithiol; cyfraith; hawliau; cyngor; llys; eiriolaeth; ewyllys',
    },
  },
]
