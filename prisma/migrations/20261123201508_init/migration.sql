-- CreateEnum
CREATE TYPE "SessionStatus" AS ENUM ('open', 'ended');

-- CreateEnum
CREATE TYPE "PlayerKind" AS ENUM ('pupil', 'bot');

-- CreateEnum
CREATE TYPE "AnswerKind" AS ENUM ('active', 'shadow');

-- CreateTable
CREATE TABLE "Owner" (
    "id" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Owner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Deck" (
    "id" TEXT NOT NULL,
    "ownerId" TEXT,
    "slug" TEXT,
    "version" INTEGER NOT NULL,
    "content" JSON NOT NULL,
    "contentHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Deck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "deckTitle" JSON NOT NULL,
    "settings" JSON NOT NULL,
    "status" "SessionStatus" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),
    "deleteAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JournalEntry" (
    "sessionId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actor" JSON NOT NULL,
    "command" JSON NOT NULL,

    CONSTRAINT "JournalEntry_pkey" PRIMARY KEY ("sessionId","sequence")
);

-- CreateTable
CREATE TABLE "Player" (
    "sessionId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "nickname" TEXT NOT NULL,
    "kind" "PlayerKind" NOT NULL,
    "expertId" TEXT,
    "joinedAt" TIMESTAMP(3) NOT NULL,
    "leftAt" TIMESTAMP(3),
    "score" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Player_pkey" PRIMARY KEY ("sessionId","seatId")
);

-- CreateTable
CREATE TABLE "Round" (
    "sessionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "act" INTEGER NOT NULL,
    "router" TEXT NOT NULL,
    "gate" JSON NOT NULL,
    "metrics" JSON NOT NULL,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "closedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Round_pkey" PRIMARY KEY ("sessionId","number")
);

-- CreateTable
CREATE TABLE "RoundPrompt" (
    "sessionId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "token" INTEGER NOT NULL,
    "promptId" TEXT NOT NULL,
    "modalities" TEXT[],
    "topics" TEXT[],
    "answer" TEXT NOT NULL,
    "combined" TEXT,
    "modelRight" BOOLEAN,
    "dense" TEXT,
    "denseRight" BOOLEAN,
    "randomRight" DOUBLE PRECISION,
    "dropped" BOOLEAN NOT NULL,

    CONSTRAINT "RoundPrompt_pkey" PRIMARY KEY ("sessionId","round","token")
);

-- CreateTable
CREATE TABLE "Dispatch" (
    "sessionId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "token" INTEGER NOT NULL,
    "expertId" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "probability" DOUBLE PRECISION NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "kept" BOOLEAN NOT NULL,

    CONSTRAINT "Dispatch_pkey" PRIMARY KEY ("sessionId","round","token","expertId")
);

-- CreateTable
CREATE TABLE "Answer" (
    "sessionId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "token" INTEGER NOT NULL,
    "seatId" TEXT NOT NULL,
    "promptId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "right" BOOLEAN NOT NULL,
    "kind" "AnswerKind" NOT NULL,
    "afterMs" INTEGER NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("sessionId","round","token","seatId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Deck_slug_key" ON "Deck"("slug");

-- CreateIndex
CREATE INDEX "Deck_ownerId_updatedAt_idx" ON "Deck"("ownerId", "updatedAt");

-- CreateIndex
CREATE INDEX "Session_ownerId_createdAt_idx" ON "Session"("ownerId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Session_deleteAt_idx" ON "Session"("deleteAt");

-- CreateIndex (by hand: Prisma has no stable notation for a partial index, and leaves it alone)
CREATE UNIQUE INDEX "Session_code_key" ON "Session"("code") WHERE ("status" = 'open');

-- CreateIndex
CREATE INDEX "RoundPrompt_promptId_sessionId_idx" ON "RoundPrompt"("promptId", "sessionId");

-- CreateIndex
CREATE INDEX "Answer_sessionId_seatId_idx" ON "Answer"("sessionId", "seatId");

-- CreateIndex
CREATE INDEX "Answer_promptId_sessionId_idx" ON "Answer"("promptId", "sessionId");

-- AddForeignKey
ALTER TABLE "Deck" ADD CONSTRAINT "Deck_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Owner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Owner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalEntry" ADD CONSTRAINT "JournalEntry_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Player" ADD CONSTRAINT "Player_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundPrompt" ADD CONSTRAINT "RoundPrompt_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispatch" ADD CONSTRAINT "Dispatch_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
