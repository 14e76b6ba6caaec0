-- AlterTable
ALTER TABLE "Deck" ADD COLUMN     "deletedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "DeckMedia" (
    "deckId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,

    CONSTRAINT "DeckMedia_pkey" PRIMARY KEY ("deckId","name")
);

-- CreateIndex
CREATE INDEX "DeckMedia_name_idx" ON "DeckMedia"("name");

-- CreateIndex
CREATE INDEX "Deck_deletedAt_idx" ON "Deck"("deletedAt");

-- AddForeignKey
ALTER TABLE "DeckMedia" ADD CONSTRAINT "DeckMedia_deckId_fkey" FOREIGN KEY ("deckId") REFERENCES "Deck"("id") ON DELETE CASCADE ON UPDATE CASCADE;
