import type { WrittenConcept } from '../concept.ts'

/** Seeing, hearing, moving, learning and thinking in another way. */
export const difference: readonly WrittenConcept[] = [
  {
    id: 'sight-loss',
    label: { en: 'Losing sight', cy: 'Colli golwg' },
    themes: 'long-term-condition practical-help talking digital',
    said: {
      en: `blind; going blind; losing my sight; can't see; can't see to read; macular; glaucoma; cataracts; eyesight; partially sighted; white stick;
        guide dog; registered blind; can't read the post; cannot see to read; eyes going; can only see shapes; losing sight; lost her sight;
        lost his sight; poor sight; eyes are going; cataract; diabetic eyes; visually impaired; can't read my post; white cane; braille; magnifier;
        large print; talking books; eye clinic; eye hospital`,
      cy: 'dall; colli golwg; methu gweld; golwg gwan; llygaid; glawcoma; cataractau; rhannol ddall; golwg; nam golwg',
    },
    hints: {
      en: `see; glasses; read; dark; post; newspaper; labels; menu; kerbs; bus numbers; faces; recognise; colours; telly; screen; pour; kettle; stairs;
        blur; blurry; fog; cloudy; injections; laser; lamp; magnifying; letters; cooker; dials; dog; cane; driving; licence; ring; books; knit;
        my eyes; sight; eyes; retina; vision; registered`,
    },
    answers: {
      en: 'sight loss; visually impaired; blind; macular; talking newspaper; large print; magnifier; low vision',
      cy: 'colli golwg; nam ar y golwg; dall; papur llafar; print bras',
    },
  },
  {
    id: 'hearing-loss',
    label: { en: 'Losing hearing, being deaf', cy: 'Colli clyw, bod yn fyddar' },
    themes: 'long-term-condition talking work-learning',
    said: {
      en: `deaf; hard of hearing; can't hear; hearing aid; hearing aids; going deaf; bsl; sign language; tinnitus; ringing in my ears; lip reading;
        can't follow a conversation; hearing aid batteries; everyone mumbles; cannot hear the telly; deafness; cannot hear; couldn't hear;
        mutt and jeff; deaf as a post; lipread; lip read; subtitles; telly too loud; left out of conversation; mishear; say pardon`,
      cy: `byddar; trwm fy nghlyw; methu clywed; cymorth clyw; iaith arwyddion; tinitws; darllen gwefusau; clyw; clywed; trwm ei glyw; clust; arwyddo`,
    },
    hints: {
      en: `hear; loud; signing; conversation; noise; pardon; telly; phone; grandchildren; restaurant; background; shout; shouts; husband; turn up; volume;
        doorbell; smoke alarm; lips; masks; mask; whisper; clinic; mould; wax; box; left out; nod; nodding; smile and nod; what; interpreter; loop;
        buzz; buzzing; hiss; hissing; ring; hearing; whistles; whistling; ringing; ears; ear; batteries; tubes; mumble`,
    },
    answers: {
      en: 'deaf; hearing; british sign language; bsl; lipreading; hearing aid; tinnitus; hearing loop',
      cy: 'byddar; clyw; iaith arwyddion; darllen gwefusau; cymorth clyw; tinitws',
    },
  },
  {
    id: 'physical-disability',
    label: { en: 'Disability and getting about', cy: 'Anabledd a mynd o gwmpas' },
    themes: 'movement long-term-condition practical-help transport',
    said: {
      en: `wheelchair; disabled; can't walk far; mobility scooter; use a wheelchair; amputee; lost my leg; cerebral palsy; can't do stairs; in a chair;
        walking frame; rollator; can't stand for long; paralysed; in a wheelchair; cannot walk far; cannot use my hands; disabled sport;
        wheelchair user; can't walk; can't stand; amputation; false leg; prosthetic; spina bifida; muscular dystrophy; paraplegic; spinal injury;
        hoist; blue badge; crutches; calipers`,
      cy: `cadair olwyn; anabl; anabledd; methu cerdded ymhell; sgwter symudedd; methu grisiau; ffrâm gerdded; methu cerdded; symudedd; hygyrch`,
    },
    hints: {
      en: `legs; chair; walk; stairs; stuck; sport; steps; kerb; toilet; lift; van; ramp; gym; pool; arm; arms; hand; bus; shops; door; doors; transfer;
        carer; club; accident; motorbike; polio; ms; stump; spine; waist down; basketball; racing; wheels; trike; cycling; stood; stare; disability;
        mobility; scooter; adapted; accessible; access`,
    },
    answers: {
      en: 'disabled; wheelchair; inclusive; adapted; accessible; step-free; boccia; seated; mobility; all abilities',
      cy: 'anabl; cadair olwyn; cynhwysol; hygyrch; addas; eistedd; pob gallu',
    },
  },
  {
    id: 'learning-disability',
    label: { en: 'Learning disability', cy: 'Anabledd dysgu' },
    themes: 'befriending work-learning art movement',
    said: {
      en: `learning disability; learning difficulties; down's syndrome; my adult son with; supported living; day service closed; easy read;
        finds reading hard; slow learner; has down's; day centre shut; special school; finds reading hard and needs support; day service;
        learning disabled; downs syndrome; down's; special needs adult; global delay; fragile x; williams syndrome; day services; adult social care;
        mencap; gateway; needs support to go out; like a child in his head; mental age; can't live on his own; adult with special needs`,
      cy: 'anabledd dysgu; anawsterau dysgu; syndrom down; anghenion arbennig; hawdd ei ddeall; byw â chymorth',
    },
    hints: {
      en: `disability; syndrome; supported; disco; son; daughter; independent; day; centre; closed; shut; bored; bus; friends; bowling; pub; thirty;
        forty; brother; sister; telly; mum and dad won't live; when i'm gone; college finished; college ended; left college; transition; carer; staff;
        home; read; counting; money; grown up; adult; speak up; easy; support; like a big kid; happy soul; loves music; loves dancing; downs;
        special needs; support worker; slow; simple words`,
    },
    answers: {
      en: 'learning disability; inclusive; supported; easy read; self-advocacy; people first; send; gateway',
      cy: 'anabledd dysgu; cynhwysol; cefnogaeth; hawdd ei ddeall; hunan-eiriolaeth',
    },
  },
  {
    id: 'autism',
    label: { en: 'Autism', cy: 'Awtistiaeth' },
    themes: 'young-people families mental-health nature',
    said: {
      en: `autism; autistic; asperger's; aspergers; on the spectrum; neurodivergent; neurodiverse; hates noise; can't cope with noise; meltdowns;
        waiting for a diagnosis; masking; doesn't like crowds; stimming; found out i am autistic; does not like crowds;
        others like me who are autistic; asd; asc; asperger; neurospicy; pda; meltdown; shutdowns; sensory overload; noise is too much;
        can't do crowds; can't cope with crowds; ear defenders; change upsets; stims; non verbal; doesn't talk; special interest; masks all day;
        waiting for autism assessment`,
      cy: `awtistiaeth; awtistig; ar y sbectrwm; niwroamrywiol; casáu sŵn; synhwyraidd; aros am ddiagnosis; sbectrwm; sŵn; torfeydd`,
    },
    hints: {
      en: `noise; crowds; quiet; different; bedlam; diagnosis; send; overwhelmed; lights; labels; food; beige; beige food; queue; hoover; hand dryer;
        hand dryers; shoes; socks; trains; dinosaurs; lego; minecraft; ipad; headphones; flap; flaps; flapping; spins; lines up; literal; no friends;
        party; parties; shops; supermarket; haircut; school; sensory; melt; hide; hides; runs off; bolts; eye contact; obsessed; space; water; swim;
        trampoline; outside; loves being; loves; outdoors; woods; calm; too much noise; spectrum; routine; routines; like him; like her`,
    },
    answers: {
      en: 'autism; autistic; sensory; relaxed session; quiet hour; neurodivergent; autism-friendly; send; low noise',
      cy: 'awtistiaeth; awtistig; synhwyraidd; sesiwn dawel; niwroamrywiol',
    },
  },
  {
    id: 'autism-in-adults',
    label: { en: 'Autism and ADHD in grown-ups', cy: 'Awtistiaeth ac ADHD mewn oedolion' },
    themes: 'mental-health befriending talking',
    said: {
      en: `i'm autistic; i am autistic; autistic adult; autistic adults; autistic woman; autistic man; adult autism; adult adhd; late diagnosis;
        late diagnosed; diagnosed as an adult; diagnosed with adhd at; diagnosed with autism at; diagnosed with adhd; found out i'm autistic;
        found out i am autistic; found out last month; my husband is autistic; my wife is autistic; my partner is autistic; i've got adhd; i have adhd;
        i think i'm autistic; i think i have adhd; small talk; masking all my life; others like me; are there others`,
      cy: `dw i'n awtistig; oedolyn awtistig; oedolion awtistig; diagnosis hwyr; mae adhd arna i`,
    },
    hints: {
      en: `autistic; adhd; neurodivergent; diagnosed; masking; work; office; exhausted; burnout; forty; fifty; thirty; partner; late; explained;
        everything makes sense; makes sense; makes sense now; weird; odd; never fitted in; fit in; never fit; different planet; alien; people tire me;
        social; rules; tribe; my people; daughter was diagnosed; son was diagnosed; clinic; gp; masks; lists; bills; time blind; deadlines; keys`,
    },
    answers: {
      en: 'autistic adults; neurodivergent; adhd; structured; body-doubling; unmasked; diagnosis; autism',
      cy: 'oedolion awtistig; niwroamrywiol; adhd; awtistiaeth',
    },
  },
  {
    id: 'adhd',
    label: { en: 'ADHD', cy: 'ADHD' },
    themes: 'mental-health families talking young-people',
    said: {
      en: `adhd; can't concentrate; can't sit still; hyperactive; bouncing off the walls; scatterbrained; can't focus; attention deficit;
        never finish anything; forget everything; waiting list for adhd; cannot sit still; never finishes anything; brain never stops;
        always late and losing things; never sits still; concentration; start things and never finish; all over the shop; scatty; forgetful and late;
        ritalin; elvanse; titration; procrastinate; lose everything; disorganised; executive function`,
      cy: `adhd; methu canolbwyntio; methu eistedd yn llonydd; gorfywiog; diffyg sylw; anghofio popeth; canolbwyntio; aflonydd; sylw`,
    },
    hints: {
      en: `focus; still; finish; diagnosed; energy; late; organised; keys; lose; jobs; half finished; interrupt; interrupts; talks; talk too much; blurts;
        chair; desk; school; teacher; bored; quick; head; tabs open; brain; noise; motor; sleep; tidy; mess; bills; deadline; homework; runs; run;
        climbs; breaks; wild; whirlwind; medication; tablets; forget; hyper; fidget; climbing the walls; attention; impulsive; all over the place`,
    },
    answers: {
      en: 'adhd; neurodivergent; focus; body doubling; organised; attention',
      cy: 'adhd; niwroamrywiol; canolbwyntio; trefnus; sylw',
    },
  },
]
