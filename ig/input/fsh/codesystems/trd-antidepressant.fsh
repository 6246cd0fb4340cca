CodeSystem: TRDAntidepressant
Id: trd-antidepressant
Title: "TRD Antidepressant and Augmentation Drug"
Description: "Generic (INN) names of drugs that are tried against depression. Local until standard codes are verified; add a national drug code as a second coding."
* insert LocalCodeSystem(TRDAntidepressantValueSet)
* ^property[0].code = #class
* ^property[=].description = "Drug class, as staging methods count it"
* ^property[=].type = #code
* ^property[+].code = #interaction-class
* ^property[=].description = "Code in trd-interaction-class of what interaction checks count the drug as; absent when it is none of these or is not classified"
* ^property[=].type = #code
* #citalopram "Citalopram" "Selective serotonin reuptake inhibitor."
* #citalopram ^property[0].code = #class
* #citalopram ^property[=].valueCode = #ssri
* insert InteractionClass(citalopram, serotonergic)
* #escitalopram "Escitalopram" "Selective serotonin reuptake inhibitor."
* #escitalopram ^property[0].code = #class
* #escitalopram ^property[=].valueCode = #ssri
* insert InteractionClass(escitalopram, serotonergic)
* #fluoxetine "Fluoxetine" "Selective serotonin reuptake inhibitor."
* #fluoxetine ^property[0].code = #class
* #fluoxetine ^property[=].valueCode = #ssri
* insert InteractionClass(fluoxetine, serotonergic)
* #fluvoxamine "Fluvoxamine" "Selective serotonin reuptake inhibitor."
* #fluvoxamine ^property[0].code = #class
* #fluvoxamine ^property[=].valueCode = #ssri
* insert InteractionClass(fluvoxamine, serotonergic)
* #paroxetine "Paroxetine" "Selective serotonin reuptake inhibitor."
* #paroxetine ^property[0].code = #class
* #paroxetine ^property[=].valueCode = #ssri
* insert InteractionClass(paroxetine, serotonergic)
* #sertraline "Sertraline" "Selective serotonin reuptake inhibitor."
* #sertraline ^property[0].code = #class
* #sertraline ^property[=].valueCode = #ssri
* insert InteractionClass(sertraline, serotonergic)
* #desvenlafaxine "Desvenlafaxine" "Serotonin and noradrenaline reuptake inhibitor."
* #desvenlafaxine ^property[0].code = #class
* #desvenlafaxine ^property[=].valueCode = #snri
* insert InteractionClass(desvenlafaxine, serotonergic)
* #duloxetine "Duloxetine" "Serotonin and noradrenaline reuptake inhibitor."
* #duloxetine ^property[0].code = #class
* #duloxetine ^property[=].valueCode = #snri
* insert InteractionClass(duloxetine, serotonergic)
* #levomilnacipran "Levomilnacipran" "Serotonin and noradrenaline reuptake inhibitor."
* #levomilnacipran ^property[0].code = #class
* #levomilnacipran ^property[=].valueCode = #snri
* insert InteractionClass(levomilnacipran, serotonergic)
* #milnacipran "Milnacipran" "Serotonin and noradrenaline reuptake inhibitor."
* #milnacipran ^property[0].code = #class
* #milnacipran ^property[=].valueCode = #snri
* insert InteractionClass(milnacipran, serotonergic)
* #venlafaxine "Venlafaxine" "Serotonin and noradrenaline reuptake inhibitor."
* #venlafaxine ^property[0].code = #class
* #venlafaxine ^property[=].valueCode = #snri
* insert InteractionClass(venlafaxine, serotonergic)
* #agomelatine "Agomelatine" "Antidepressant with another mechanism."
* #agomelatine ^property[0].code = #class
* #agomelatine ^property[=].valueCode = #atypical
* #bupropion "Bupropion" "Antidepressant with another mechanism."
* #bupropion ^property[0].code = #class
* #bupropion ^property[=].valueCode = #atypical
* #mirtazapine "Mirtazapine" "Antidepressant with another mechanism."
* #mirtazapine ^property[0].code = #class
* #mirtazapine ^property[=].valueCode = #atypical
* #mianserin "Mianserin" "Antidepressant with another mechanism."
* #mianserin ^property[0].code = #class
* #mianserin ^property[=].valueCode = #atypical
* #trazodone "Trazodone" "Antidepressant with another mechanism."
* #trazodone ^property[0].code = #class
* #trazodone ^property[=].valueCode = #atypical
* insert InteractionClass(trazodone, serotonergic)
* #vilazodone "Vilazodone" "Antidepressant with another mechanism."
* #vilazodone ^property[0].code = #class
* #vilazodone ^property[=].valueCode = #atypical
* insert InteractionClass(vilazodone, serotonergic)
* #vortioxetine "Vortioxetine" "Antidepressant with another mechanism."
* #vortioxetine ^property[0].code = #class
* #vortioxetine ^property[=].valueCode = #atypical
* insert InteractionClass(vortioxetine, serotonergic)
* #reboxetine "Reboxetine" "Antidepressant with another mechanism."
* #reboxetine ^property[0].code = #class
* #reboxetine ^property[=].valueCode = #atypical
* #nefazodone "Nefazodone" "Antidepressant with another mechanism."
* #nefazodone ^property[0].code = #class
* #nefazodone ^property[=].valueCode = #atypical
* insert InteractionClass(nefazodone, serotonergic)
* #amitriptyline "Amitriptyline" "Tricyclic antidepressant."
* #amitriptyline ^property[0].code = #class
* #amitriptyline ^property[=].valueCode = #tca
* insert InteractionClass(amitriptyline, serotonergic)
* #clomipramine "Clomipramine" "Tricyclic antidepressant."
* #clomipramine ^property[0].code = #class
* #clomipramine ^property[=].valueCode = #tca
* insert InteractionClass(clomipramine, serotonergic)
* #desipramine "Desipramine" "Tricyclic antidepressant."
* #desipramine ^property[0].code = #class
* #desipramine ^property[=].valueCode = #tca
* insert InteractionClass(desipramine, serotonergic)
* #doxepin "Doxepin" "Tricyclic antidepressant."
* #doxepin ^property[0].code = #class
* #doxepin ^property[=].valueCode = #tca
* insert InteractionClass(doxepin, serotonergic)
* #imipramine "Imipramine" "Tricyclic antidepressant."
* #imipramine ^property[0].code = #class
* #imipramine ^property[=].valueCode = #tca
* insert InteractionClass(imipramine, serotonergic)
* #nortriptyline "Nortriptyline" "Tricyclic antidepressant."
* #nortriptyline ^property[0].code = #class
* #nortriptyline ^property[=].valueCode = #tca
* insert InteractionClass(nortriptyline, serotonergic)
* #protriptyline "Protriptyline" "Tricyclic antidepressant."
* #protriptyline ^property[0].code = #class
* #protriptyline ^property[=].valueCode = #tca
* insert InteractionClass(protriptyline, serotonergic)
* #trimipramine "Trimipramine" "Tricyclic antidepressant."
* #trimipramine ^property[0].code = #class
* #trimipramine ^property[=].valueCode = #tca
* insert InteractionClass(trimipramine, serotonergic)
* #isocarboxazid "Isocarboxazid" "Monoamine oxidase inhibitor."
* #isocarboxazid ^property[0].code = #class
* #isocarboxazid ^property[=].valueCode = #maoi
* insert InteractionClass(isocarboxazid, maoi)
* #moclobemide "Moclobemide" "Monoamine oxidase inhibitor."
* #moclobemide ^property[0].code = #class
* #moclobemide ^property[=].valueCode = #maoi
* insert InteractionClass(moclobemide, maoi)
* #phenelzine "Phenelzine" "Monoamine oxidase inhibitor."
* #phenelzine ^property[0].code = #class
* #phenelzine ^property[=].valueCode = #maoi
* insert InteractionClass(phenelzine, maoi)
* #selegiline "Selegiline" "Monoamine oxidase inhibitor."
* #selegiline ^property[0].code = #class
* #selegiline ^property[=].valueCode = #maoi
* insert InteractionClass(selegiline, maoi)
* #tranylcypromine "Tranylcypromine" "Monoamine oxidase inhibitor."
* #tranylcypromine ^property[0].code = #class
* #tranylcypromine ^property[=].valueCode = #maoi
* insert InteractionClass(tranylcypromine, maoi)
* #lithium "Lithium" "Drug added to an antidepressant."
* #lithium ^property[0].code = #class
* #lithium ^property[=].valueCode = #augmentation
* insert InteractionClass(lithium, lithium)
* #aripiprazole "Aripiprazole" "Drug added to an antidepressant."
* #aripiprazole ^property[0].code = #class
* #aripiprazole ^property[=].valueCode = #augmentation
* insert InteractionClass(aripiprazole, antipsychotic)
* #brexpiprazole "Brexpiprazole" "Drug added to an antidepressant."
* #brexpiprazole ^property[0].code = #class
* #brexpiprazole ^property[=].valueCode = #augmentation
* insert InteractionClass(brexpiprazole, antipsychotic)
* #cariprazine "Cariprazine" "Drug added to an antidepressant."
* #cariprazine ^property[0].code = #class
* #cariprazine ^property[=].valueCode = #augmentation
* insert InteractionClass(cariprazine, antipsychotic)
* #lamotrigine "Lamotrigine" "Drug added to an antidepressant."
* #lamotrigine ^property[0].code = #class
* #lamotrigine ^property[=].valueCode = #augmentation
* insert InteractionClass(lamotrigine, anticonvulsant)
* #liothyronine "Liothyronine" "Drug added to an antidepressant."
* #liothyronine ^property[0].code = #class
* #liothyronine ^property[=].valueCode = #augmentation
* #olanzapine "Olanzapine" "Drug added to an antidepressant."
* #olanzapine ^property[0].code = #class
* #olanzapine ^property[=].valueCode = #augmentation
* insert InteractionClass(olanzapine, antipsychotic)
* #quetiapine "Quetiapine" "Drug added to an antidepressant."
* #quetiapine ^property[0].code = #class
* #quetiapine ^property[=].valueCode = #augmentation
* insert InteractionClass(quetiapine, antipsychotic)
* #risperidone "Risperidone" "Drug added to an antidepressant."
* #risperidone ^property[0].code = #class
* #risperidone ^property[=].valueCode = #augmentation
* insert InteractionClass(risperidone, antipsychotic)
