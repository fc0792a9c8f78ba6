"""Medicines by name: substances and brands, British, American and European.

The owner adds others in the admin (“Names of medicines”), one a line, without a release. An ending
stands for all that whole families of drugs end in. A name of several words is found as such.
"""

ENDINGS = """
    *mab, *imod, *prazole, *sartan, *statin, *cillin, *mycin, *floxacin, *cycline, *zepam,
    *zolam, *triptyline, *oxetine, *pramine, *azepine, *gabalin, *dipine, *olol, *solone,
    *nisone, *methasone, *cortisone, *fumarate, *ciclovir, *cyclovir, *triptan, *tinib,
    *gliptin, *gliflozin, *glutide, *setron, *conazole, *ribine, *tidine, *barbital, *codone,
    *morphone
"""

NAMES = """
    4-ap, abilify, acetaminophen, acthar, actos, acupan, adalimumab, adderall, advil, alemtuzumab,
    alendronic acid, aleve, allopurinol, alprazolam, amantadine, ambien, amitriptyline, ampyra,
    anastrozole, apixaban, aripiprazole, aspirin, ativan, aubagio, avonex, azathioprine,
    baclofen, bafiertam, benadryl, benzos, beta blocker, beta blockers, beta interferon,
    betaferon, betahistine, betaseron, betmiga, botox, brabio, briumvi, buprenorphine,
    bupropion, buscopan, butrans, calpol, carbamazepine, celebrex, celecoxib, cellcept,
    cetirizine, champix, chlorphenamine, cialis, ciclosporin, cipralex, circadin, citalopram,
    cladribine, clonidine, clopidogrel, clozapine, co-amoxiclav,
    co-codamol, cocodamol, co-dydramol, codydramol, codeine,
    colchicine, concerta, copaxone, coumadin, crestor, cyclizine, cyclobenzaprine,
    cyclophosphamide, cyclosporine, cymbalta, dantrium, daclizumab, dantrolene, depakote,
    desmopressin, detrusitol, dexamethasone, dexamfetamine, diazepam, diclofenac, digoxin,
    diroximel,
    dihydrocodeine, dimethyl fumarate, diphenhydramine, ditropan, diuretics, dmf, domperidone,
    donepezil, duloxetine, effexor, efexor, elavil, eltroxin, eliquis, elvanse, enbrel, endep,
    epidyolex,
    epilim, epipen, escitalopram, estradiol, extavia, fampridine, fampyra, famotidine, fentanyl,
    finasteride, fingolimod, flexeril, fluoxetine, furosemide, gabapentin, gaviscon, gilenya,
    glatiramer, glatiramer acetate, haldol, haloperidol, heparin, hrt, humira, hydrocortisone,
    hydroxychloroquine, ibuprofen, imodium, imuran, imurel, indapamide, inderal, insulin,
    interferon, interferons, ivermectin, ivig, keppra, kesimpta, ketamine, klonopin, lamictal,
    lamotrigine, lansoprazole, lasix, ldn, lemtrada, letrozole, levetiracetam, levodopa,
    levothyroxine, lexapro, lioresal, lipitor, lisdexamfetamine, lisinopril, lithium,
    loperamide, loratadine, losec, low dose naltrexone, lyrica, mabthera, macrobid, mavenclad,
    mayzent, medrol, memantine, mestinon, metformin, methadone, methotrexate, methylphenidate,
    methylpred, nefopam, methylprednisolone, metoclopramide, mirabegron, mirtazapine, mitoxantrone,
    modafinil, montelukast, morphine, motilium, motrin, mounjaro, movicol, mtx, mycophenolate,
    myrbetriq, nabilone, nabiximols, naltrexone, naproxen, natalizumab, neurontin, nexium,
    nitrofurantoin, novantrone, nurofen, nuvigil, nytol, ocrelizumab, ocrevus, ofatumumab,
    olanzapine,
    ondansetron, oramorph, oxybutynin, oxycodone, oxycontin, ozempic, ozanimod, pain killers,
    panadol, paracetamol, paroxetine, paxil, peginterferon, phenergan, phenytoin, piriton,
    plaquenil, plavix, plegridy, ponesimod, ponvory, pramipexole, pred, prednisolone,
    prednisone, pregabalin, prochlorperazine, promethazine, propranolol, provigil, prozac,
    pyridostigmine, quetiapine, ramipril, rebif, remeron, remicade, risperdal, risperidone,
    ritalin, rituxan, rituximab, rivaroxaban, rivotril, ropinirole, rosuvastatin, salbutamol,
    sativex, senna, seroquel, seroxat, sertraline, sildenafil, siponimod, solifenacin,
    solu-medrol, solumedrol, spironolactone, ssri, ssris, statin, stemetil, steroid, steroids,
    stilnoct, sulfasalazine, symmetrel, synthroid, tacrolimus, tadalafil, tamoxifen, tamsulosin,
    tecfidera, tegretol, thc, thyroxine, teriflunomide, tizanidine, tolterodine, topamax,
    topiramate, tramadol,
    tranexamic acid, trazodone, trileptal, trimethoprim, tylenol, tyruko, tysabri, ubrogepant,
    valium, valproate, varenicline, venlafaxine, ventolin, verapamil, vesicare, viagra, vicodin,
    voltarol, vumerity, vyvanse, warfarin, wegovy, wellbutrin, xanax, xarelto, zanaflex, zantac,
    zeposia, zimovane, zinbryta, zispin, zofran, zoloft, zolpidem, zopiclone, zyprexa
"""

SUPPLEMENTS = """
    alpha lipoic acid, ashwagandha, b12, biotin, calcium, cannabis oil, cbd, cbd oil, coenzyme
    q10, coq10, curcumin, cod liver oil, d3, evening primrose oil, fish oil, folic acid, ginkgo,
    iron, kratom, magnesium, melatonin, lions mane, multivitamin, omega 3, potassium, probiotics,
    selenium, st johns
    wort, thiamine, turmeric, valerian, vit b12, vit c, vit d, vit d3, vitamin b, vitamin b12,
    vitamin c, vitamin d, vitamin d3, vitamin e, vitamin k, vitamins, zinc
"""
