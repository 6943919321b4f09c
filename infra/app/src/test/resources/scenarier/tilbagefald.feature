# language: da
Egenskab: Tilbagefald efter udskrivning
  Alle, der udskrives fra Pitstop, følges op efter seks måneder (Ishøj Kommune, mål 8). Et tilbagefald lukker ikke døren.

  Scenarie: Opfølgningen finder et tilbagefald, og borgeren kommer i behandling igen
    Givet det er den 20. november 2026
    Og Jonas er kendt af kommunen
    Når Jonas henvises til Pitstop den 5. januar 2026
    Så skal behandlingen af Jonas begynde senest den 19. januar 2026
    Når Jonas får ja fra Pitstop den 8. januar 2026
    Og Jonas indskrives på Pitstop den 12. januar 2026
    Og Jonas har en samtale på Pitstop den 19. januar 2026
    Og Jonas udskrives stoffri fra Pitstop den 3. maj 2026
    Så skal Jonas følges op senest den 3. november 2026
    Når Jonas får et tilbagefald den 10. oktober 2026
    Og Jonas følges op den 2. november 2026 og er igen i brug
    Så er der ikke mere at følge op for Jonas
    Når Jonas henvises til Pitstop den 2. november 2026
    Så skal behandlingen af Jonas begynde senest den 16. november 2026
    Når Jonas får ja fra Pitstop den 3. november 2026
    Og Jonas indskrives på Pitstop den 4. november 2026
    Så har Jonas 2 forløb på Pitstop

  Scenarie: Den, der stadig er indskrevet, kan ikke indskrives igen
    Givet Jonas er kendt af kommunen
    Og Jonas henvises til Pitstop den 5. januar 2026
    Og Jonas får ja fra Pitstop den 8. januar 2026
    Og Jonas indskrives på Pitstop den 12. januar 2026
    Når Jonas henvises til Pitstop den 1. juni 2026
    Og Jonas får ja fra Pitstop den 2. juni 2026
    Og Jonas indskrives på Pitstop den 3. juni 2026
    Så afvises det efter reglen one-enrolment-at-a-time
