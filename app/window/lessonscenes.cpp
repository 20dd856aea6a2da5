#include "lessonscenes.h"

#include "words/toldtext.h"

#include <numeric>

namespace restaurant {

namespace {

bool isFrom(const LessonRun &run, LessonPhase phase)
{
    return run.phase() >= phase && run.phase() != LessonPhase::Over;
}

std::optional<int> handsOf(const std::optional<ClassVote> &vote, std::size_t choice)
{
    return vote ? std::optional(vote->choices[choice].hands) : std::nullopt;
}

} // namespace

LessonScene LessonScenes::of(const LessonRun &run)
{
    const LessonStop &stop = run.stop();
    LessonScene scene;
    scene.lesson = lessonText(run.lesson().name);
    scene.place = place(run);
    scene.doing = doing(run);
    scene.goOn = goOn(run);
    if (!isFrom(run, LessonPhase::Caption))
        return scene;
    scene.caption = lessonText(stop.caption);
    scene.hint = lessonText(stop.hint);
    if (isFrom(run, LessonPhase::Voting))
        addQuestion(run, scene);
    if (isFrom(run, LessonPhase::Happened) && stop.reveal)
        scene.happened = lessonText(stop.reveal->happened);
    if (isFrom(run, LessonPhase::Principle) && stop.reveal)
        scene.principle = lessonText(stop.reveal->principle);
    scene.canRepeat = isFrom(run, LessonPhase::Happened);
    return scene;
}

/// Choices stay to be compared; what was chosen is told with what happened.
void LessonScenes::addQuestion(const LessonRun &run, LessonScene &scene)
{
    const LessonStop &stop = run.stop();
    if (const auto *guess = std::get_if<DrawnGuess>(&stop.asks)) {
        scene.ask = lessonText(guess->ask);
        return;
    }
    const auto *question = std::get_if<LessonQuestion>(&stop.asks);
    if (!question)
        return;
    scene.ask = lessonText(question->ask);
    scene.isOpen = run.openQuestion() != nullptr;
    scene.isTold = run.showsTally();
    const std::vector<int> hands = run.hands();
    for (std::size_t i = 0; i < question->choices.size(); ++i) {
        const LessonChoice &choice = question->choices[i];
        SceneChoice shown{lessonText(choice.text), choice.misconception, 0, {}};
        if (scene.isOpen)
            shown.hands = hands[i];
        if (scene.isTold)
            shown.told = {handsOf(run.vote(1), i), handsOf(run.vote(2), i)};
        scene.choices.push_back(shown);
    }
}

QString LessonScenes::place(const LessonRun &run)
{
    if (run.phase() == LessonPhase::Over)
        return tr("Over");
    return tr("Stop %1 of %2").arg(run.place() + 1).arg(run.lesson().stops.size());
}

QString LessonScenes::voting(const LessonRun &run, bool again)
{
    const std::vector<int> hands = run.hands();
    const QString how = again ? tr("Vote once more.") : tr("Each votes alone.");
    return tr("%1 A hand is a click, or the key of its number; or type the counts. Hands so far: "
              "%2. Who chose what is told later.")
        .arg(how)
        .arg(std::accumulate(hands.begin(), hands.end(), 0));
}

QString LessonScenes::doing(const LessonRun &run)
{
    switch (run.phase()) {
    case LessonPhase::Watching:
        return run.place() == 0 ? lessonText(run.lesson().shows)
                                : tr("The evening goes on to the next stop.");
    case LessonPhase::Voting:
        return voting(run, false);
    case LessonPhase::Talking:
        return tr("Talk with your neighbour: why did you choose so?");
    case LessonPhase::VotingAgain:
        return voting(run, true);
    case LessonPhase::Drawing:
        return tr("Draw in the chart how it will go on: with the mouse, or with the arrow keys.");
    case LessonPhase::Revealing:
        return tr("Watch what happens. Nothing can be changed any more.");
    case LessonPhase::Over:
        return tr("“%1” is over. The evening can be saved, with the votes in it.")
            .arg(lessonText(run.lesson().name));
    case LessonPhase::Caption:
    case LessonPhase::Happened:
    case LessonPhase::Principle:
        break;
    }
    return {};
}

QString LessonScenes::afterCaption(const LessonStop &stop)
{
    if (!std::holds_alternative<std::monostate>(stop.asks))
        return tr("Ask");
    return stop.reveal ? tr("Look") : tr("Go on");
}

QString LessonScenes::goOn(const LessonRun &run)
{
    switch (run.phase()) {
    case LessonPhase::Caption:
        return afterCaption(run.stop());
    case LessonPhase::Voting:
        return run.openQuestion()->votes == 2 ? tr("Close the vote") : tr("Close it, and look");
    case LessonPhase::Talking:
        return tr("Vote again");
    case LessonPhase::VotingAgain:
        return tr("Close it, and look");
    case LessonPhase::Drawing:
        return tr("Look");
    case LessonPhase::Happened:
        return run.stop().reveal->principle.empty() ? tr("Go on") : tr("What it shows");
    case LessonPhase::Principle:
        return tr("Go on");
    case LessonPhase::Over:
        return tr("Close the lesson");
    case LessonPhase::Watching:
    case LessonPhase::Revealing:
        break;
    }
    return {};
}

} // namespace restaurant
