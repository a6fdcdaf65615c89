import type { WrittenConcept } from '../concept.ts'

/** Harm from others, at home and outside. */
export const safety: readonly WrittenConcept[] = [
  {
    id: 'domestic-abuse',
    label: { en: 'Being hurt or controlled at home', cy: 'Cael eich brifo neu’ch rheoli gartref' },
    themes: 'safety talking advice-housing families',
    said: {
      en: `he hits me; hits me; domestic abuse; domestic violence; controlling; afraid of my partner; afraid of him; scared of my husband;
        scared of my son; he won't let me; controls my money; checks my phone; walking on eggshells; need to get away; refuge; abusive; violent;
        she hits me; forced marriage; honour; threatens me; looks at my phone; keeps my wages; controls the money; have to ask permission;
        will not let me see my sister; will not let me see my family; scared of him; scared of her; afraid to go home; he follows me;
        tells me what to wear; domestic; abuser; abused by; abusive husband; abusive partner; abusive relationship; hits; hit me; hitting me; beats;
        beats me; beat me; punches; punched me; slaps; slapped; strangled; throttled; black eye; bruises; pushes me; pushed me; threatens; threatened;
        threatening; violence; frightened of him; frightened of her; terrified of him; frightened of my son; possessive; stalks; stalking; stalker;
        tracks my phone; goes through my phone; reads my messages; goes mad if; goes mad if i'm late; account for every penny; takes my money;
        takes my pension; takes my wages; won't let me work; won't let me go out; won't let me out; won't give me any money; not allowed friends;
        not allowed to see; stops me seeing; lock me in; locks me in; get away from him; leave him; leaving him; get out tonight;
        get me and the kids out; before he gets back; before he gets home; safe house; women's aid; coercive; eggshells; gaslighting;
        puts me down all the time; what mood he's in`,
      cy: `mae'n fy nharo; trais yn y cartref; cam-drin domestig; ofn fy mhartner; ofn fy ngŵr; rheoli; angen dianc; lloches; bygwth; trais;
        trais domestig; cam-drin; taro; fy mwrw; dianc; ddim yn cael`,
    },
    hints: {
      en: `frightened; scared; escape; hurt; he; temper; penny; afraid; safe; kids; watch; allowed; phone; passwords; tracker; cameras; receipts; receipt;
        change; bank card; card; wages; allowance; allowance from him; ask permission; permission; clothes; what i wear; makeup; lipstick; friends;
        sister; see my mum; see my mother; see my family; family; isolated; text every; texts; calls every; rings every; rings me; check; checks;
        checks the mileage; mileage; sulks; silent; silent treatment; shouts; plates; wall; door; locks; keys; bruise; bruising; arm; sunglasses;
        walked into a door; lie to; tiptoe; mood; footsteps; key in the door; hear the car; hide money; hide; kids see; kids hide; neighbours;
        police came; sorry; flowers; won't do it again; my fault; provoke; nobody would believe; believe me; leave; left; ran; bag; bag packed; cousin;
        passport; married off; marry; dad will kill; shame; controls; control; jealous; follows me; late home; account for; get out`,
    },
    answers: {
      en: `domestic abuse; refuge; abusive partner; afraid of a partner; controlling; safe house; freedom course; outreach; violence; survivors`,
      cy: 'cam-drin domestig; lloches; diogel; goroeswyr; cymorth i fenywod; cynllun diogelwch',
    },
  },
  {
    id: 'sexual-violence',
    label: { en: 'Rape and sexual abuse', cy: 'Trais a cham-drin rhywiol' },
    themes: 'safety talking mental-health',
    said: {
      en: `raped; rape; sexually assaulted; sexual assault; touched me; abused as a child; sexual abuse; assaulted; groomed; he forced me;
        survivor of abuse; when i was a child he; forced me; what he did to me; sexual; sexually; sexually abused; assault; attacked by; attacked me;
        forced himself; forced myself; molested; interfered with; groped; grooming; abused when i was; childhood abuse; not told the police;
        haven't told the police; spiked; indecent; revenge porn`,
      cy: `trais rhywiol; ymosodiad rhywiol; cam-drin rhywiol; cam-drin fel plentyn; meithrin perthynas amhriodol; treisio; ymosod; ymosodiad; cyffwrdd;
        plentyn; heddlu`,
    },
    hints: {
      en: `police; attacked; bloke; man; uncle; ashamed; dirty; believe; told; little; party; drink; drunk; flat; boss; taxi; teacher; coach; stepfather;
        stepdad; brother; babysitter; scout; priest; froze; said no; no means; wash; shower; clothes; fault; proof; court; secret; years ago; teenager;
        student; pub; freshers; touched; when i was little; never told anyone; told nobody; consent; survivor`,
    },
    answers: {
      en: 'sexual violence; rape; survivors; sexual abuse; counselling; independent adviser',
      cy: 'trais rhywiol; goroeswyr; cam-drin rhywiol; cwnsela',
    },
  },
  {
    id: 'feeling-unsafe',
    label: { en: 'Crime, scams and hate', cy: 'Trosedd, sgamiau a chasineb' },
    themes: 'safety advice-money talking practical-help',
    said: {
      en: `scammed; scam; conned; fraud; burgled; broken into; mugged; hate crime; racist; shouted at in the street; bullied; bullying; picked on;
        cold callers; stalker; victim of crime; being used; cuckooed; they took her savings; knocked at the door wanting money;
        kids throw things at my window; kids throwing stones; neighbours shout at me; scared to go out after dark; called names in the street; scams;
        scammer; con man; fraudster; defrauded; tricked; swindled; romance scam; man off the internet; sent money; sent him money; sent two thousand;
        lost my savings; lost her savings; crypto; rogue trader; cowboy builder; doorstep seller; cold call; nuisance calls; burglary; break in;
        robbed; robbery; stolen; theft; thieves; pinched; vandalised; smashed my window; eggs at my window; letterbox; dog muck; racism; racial;
        go back where you came from; called names; spat at; spat on; abuse in the street; shouted at; harassed; harassment; bully; bullies; stabbed;
        county lines; cuckooing; victim; crime; witness; anti social behaviour; scared in my own home; feel unsafe; don't feel safe`,
      cy: `sgam; twyll; lladrad; trosedd casineb; hiliol; bwlio; galwyr di-wahoddiad; dioddefwr trosedd; dwyn ei chynilion; dwyn; trosedd; casineb;
        ymosod; dioddefwr; heddlu`,
    },
    hints: {
      en: `police; money; shouted; internet; stole; frightened; neighbours; savings; door; safe; sent; names; kids; stones; eggs; bin; bins; fire; threw;
        windows; fence; dog; drugs next door; next door; upstairs; noise; parcel; doorbell; man at the door; roof man; tarmac; paypal; gift card;
        gift cards; whatsapp son; hi mum; bank rang; amazon; microsoft; link; clicked; password; pin; purse; handbag; phone snatched; snatched; bus;
        town; school; classmates; work; comments; slurs; hijab; headscarf; accent; walking stick; disabled; lad; taunts; laugh at; laughed at; scared;
        locks; alone at night; dark; pension; thousand; boyfriend online; knife; gangs; hate; met online; bank details; go back home; called us;
        threatened; gang`,
    },
    answers: {
      en: 'victim; scam; crime; hate crime; conned; robbed; bullied; burglary; locks; blockers',
      cy: 'cymorth i ddioddefwyr; sgam; trosedd casineb; diogel; trosedd; bwlio',
    },
  },
]
