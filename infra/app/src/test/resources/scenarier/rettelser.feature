# language: da
Egenskab: Rettelser
  Intet i loggen ændres. En fejl rettes af en ny linje, der siger, hvad der skulle have stået, og hvorfor.

  Baggrund:
    Givet det er den 1. juni 2024
    Og Rita er kendt af kommunen
    Og Rita henvises til Pitstop den 2. maj 2024
    Og Rita får ja fra Pitstop den 3. maj 2024
    Og Rita indskrives på Pitstop den 6. maj 2024
    Og Rita har en samtale på Pitstop den 13. maj 2024

  Scenarie: En forkert oplysning fra for to år siden rettes
    Givet det er den 20. november 2026
    Når det rettes, at Ritas samtale på Pitstop var den 14. maj 2024
    Så havde Rita samtale den 14. maj 2024
    Og stod der den 1. juni 2024, at Rita havde samtale den 13. maj 2024
    Og står rettelsen ved Ritas forløb

  Scenarie: Det, der ville blive umuligt, nævnes
    Når det rettes, at Rita blev indskrevet på Pitstop den 20. maj 2024
    Så afvises det, fordi Ritas samtale den 13. maj 2024 så ville være umulig
    Og havde Rita samtale den 13. maj 2024

  Scenarie: Efter at det, der stod i vejen, er trukket tilbage, kan det rettes
    Når Ritas samtale trækkes tilbage, fordi den var en andens
    Og det rettes, at Rita blev indskrevet på Pitstop den 20. maj 2024
    Så har Rita ingen samtaler haft

  Scenarie: En samtale kan ikke rettes til en dag før indskrivningen
    Når det rettes, at Ritas samtale på Pitstop var den 1. maj 2024
    Så afvises det efter reglen session-within-enrolment
